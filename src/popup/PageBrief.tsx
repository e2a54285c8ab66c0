import { useState } from 'preact/hooks';
import type { TextFile } from '../model/text-file.ts';
import { say } from '../words/say.ts';
import { briefFileName } from './popup-words.ts';

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
      setNotice(say('brief_copied'));
    } catch {
      setNotice(say('brief_not_copied'));
    }
  };
  return (
    <p class="page-brief">
      <button class="text-button" type="button" onClick={() => void copy()}>
        {say('brief_copy')}
      </button>
      <button
        class="text-button"
        type="button"
        onClick={() => onSave({ name: briefFileName(host), type: 'text/markdown', text: write() })}
      >
        {say('brief_save')}
      </button>
      <span class="quiet" role="status">
        {notice}
      </span>
    </p>
  );
}
