import { useRef, useState } from 'preact/hooks';
import { writeAnki } from '../learner/export-anki.ts';
import { writeCsv } from '../learner/export-csv.ts';
import { writeMarkdown } from '../learner/export-markdown.ts';
import type { NotebookRow } from '../learner/notebook-row.ts';
import type { TextFile } from '../model/text-file.ts';
import { say, sayCount, sayOf } from '../words/say.ts';
import type { LearnerData, Notebook } from './learner-services.ts';
import type { NotebookAtHand } from './use-notebook.ts';

const FORMATS = ['json', 'csv', 'anki', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

export interface TakeAlongProps {
  readonly notebook: Notebook;
  readonly rows: readonly NotebookRow[];
  readonly atHand: NotebookAtHand;
}

/** Saved terms as files, for here and for other programs. */
export function TakeAlong({ notebook, rows, atHand }: TakeAlongProps) {
  const { act, services } = atHand;
  const picker = useRef<HTMLInputElement>(null);
  const [notice, setNotice] = useState('');
  const files: Readonly<Record<Format, () => TextFile>> = {
    json: () => file('json', 'application/json', services.writeFile(dataOf(notebook))),
    csv: () => file('csv', 'text/csv', writeCsv(rows, isoTime)),
    anki: () => file('tsv', 'text/tab-separated-values', writeAnki(rows)),
    markdown: () => file('md', 'text/markdown', writeMarkdown(rows, isoTime)),
  };
  const read = async (input: HTMLInputElement): Promise<void> => {
    const text = await input.files?.[0]?.text();
    // The same file chosen again must be read again.
    input.value = '';
    if (text === undefined) return;
    setNotice('');
    await act(async ({ importFile }) => {
      const outcome = await importFile(text);
      setNotice('problem' in outcome ? outcome.problem : sayCount('take_along_imported', outcome.terms));
    });
  };
  return (
    <section class="take-along">
      <h2>{say('take_along_title')}</h2>
      <p class="quiet">{say('take_along_note')}</p>
      <p class="buttons">
        {FORMATS.map((format) => (
          <button
            key={format}
            class="button"
            type="button"
            disabled={rows.length === 0 && format !== 'json'}
            onClick={() => services.saveFile(files[format]())}
          >
            {sayOf('take_along', format)}
          </button>
        ))}
        <button class="button" type="button" onClick={() => picker.current?.click()}>
          {say('take_along_import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => void read(currentTarget)}
        />
      </p>
      <p class="quiet" role="status">
        {notice}
      </p>
    </section>
  );
}

function file(ending: string, type: string, text: string): TextFile {
  return { name: `glosslight-terms.${ending}`, type, text };
}

function dataOf({ saved, known, unreadable, timeline: { encounters } }: Notebook): LearnerData {
  return { saved, known, encounters, unreadable };
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}
