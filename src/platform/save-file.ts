import type { TextFile } from '../model/text-file.ts';

/** How long the download has to begin to read it, in milliseconds. */
const READ_WITHIN = 10_000;

/** Hands a file to the browser's downloads; needs no permission. */
export function saveFile({ name, type, text }: TextFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_WITHIN);
}
