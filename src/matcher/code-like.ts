/** How far to either side a run without spaces is looked at: longer than any name, shorter than a pathological page. */
const REACH = 120;
const WORD = /[\p{L}\p{N}_]/u;

/** Whether a span lies in a URL, an e-mail address, a handle, a file path, a host name or a piece of program code. */
export function standsInCode(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  // Nearly every form stands between spaces, commas or full stops before a space.
  if (isPlain(before) && isPlain(after)) return false;
  if (/[@$\\=~]/.test(before) || /[@\\=~]/.test(after)) return true;
  if (before === '-' && text[start - 2] === '-') return true;
  if (text.startsWith('()', end) || text.startsWith('::', end) || text.endsWith('::', start)) return true;
  if (after === '.' && WORD.test(text[end + 1] ?? ' ') && text[end - 1] !== '.') return true;
  if (before === '.' && WORD.test(text[start - 2] ?? ' ')) return true;
  const run = runAround(text, start, end);
  if (/:\/\/|^www\.|\w@\w/.test(run)) return true;
  return (before === '/' || after === '/') && /^[~.]?\/|\/.*\/|\.\w{2,4}(?:\/|$)|\/$/.test(run);
}

function isPlain(character: string): boolean {
  return character === ' ' || character === ',' || character === '\n';
}

/** The characters around a span up to the next white space, bracket or quotation mark. */
function runAround(text: string, start: number, end: number): string {
  const left = /[^\s()[\]{}<>"“”«»]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const right = /^[^\s()[\]{}<>"“”«»]*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  return left + text.slice(start, end) + right.replace(/[.,;:!?'’]+$/u, '');
}
