import { useState } from 'preact/hooks';
import type { TextFile } from '../model/text-file.ts';
import * as words from './popup-words.ts';

export interface PageBriefProps {
  readonly host: string;
  /** The page's terms, explained, as Markdown. */
  readonly write: () => string;
  readonly onSave: (file: TextFile) => void;
}

/** Takes the page's terms along: copied, or as a file. */
export function PageBrief({ host, write, onSave }: PageBriefProps) {
  const [notice, setNotice] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(write());
      setNotice(words.BRIEF_COPIED);
    } catch {
      setNotice(words.BRIEF_NOT_COPIED);
    }
  };
  return (
    <p class="page-brief">
      <button class="text-button" type="button" onClick={() => void copy()}>
        {words.COPY_BRIEF}
      </button>
      <button
        class="text-button"
        type="button"
        onClick={() => onSave({ name: words.briefFileName(host), type: 'text/markdown', text: write() })}
      >
        {words.SAVE_BRIEF}
      </button>
      <span class="quiet" role="status">
        {notice}
      </span>
    </p>
  );
}
