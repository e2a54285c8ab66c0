import { useState } from 'preact/hooks';
import { type NotebookRow, titleOf } from '../learner/notebook-row.ts';
import type { CitationIndex } from '../model/citation-index.ts';
import type { SavedTerm } from '../model/saved-term.ts';
import { say, sayCount } from '../words/say.ts';
import { NotebookTerm } from './NotebookTerm.tsx';
import { listRows } from './notebook-rows.ts';
import { Progress } from './Progress.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { TimelinePart } from './TimelinePart.tsx';
import type { NotebookAtHand } from './use-notebook.ts';

/** All that the reader has saved: how far they are, each term with its places, and ways to take it along. */
export function NotebookView({ atHand, index }: { atHand: NotebookAtHand; index: CitationIndex }) {
  const { notebook, problem, act, services } = atHand;
  const [removed, setRemoved] = useState<{ title: string; saved: SavedTerm } | null>(null);
  const rows = notebook === null ? [] : listRows(notebook, index);
  const remove = async (row: NotebookRow): Promise<void> => {
    const isGone = await act(({ remove: forget }) => forget(row.saved.ref));
    if (isGone) setRemoved({ title: titleOf(row), saved: row.saved });
  };
  return (
    <>
      <h1>{say('page_my_terms')}</h1>
      <p class="lead">{say('notebook_private')}</p>
      {notebook !== null && rows.length === 0 && <p class="lead">{say('notebook_empty')}</p>}
      {notebook !== null && notebook.unreadable.length > 0 && (
        <p class="problem">{sayCount('notebook_unreadable', notebook.unreadable.length)}</p>
      )}
      {rows.length > 0 && <Progress rows={rows} now={services.now()} />}
      <p class="notice-line" role="status">
        {problem !== '' && <span class="problem">{problem}</span>}
        {removed !== null && (
          <>
            {say('notebook_removed', { term: removed.title })}{' '}
            <button
              class="text-button"
              type="button"
              onClick={() => {
                setRemoved(null);
                void act(({ keep }) => keep(removed.saved));
              }}
            >
              {say('notebook_undo')}
            </button>
          </>
        )}
      </p>
      <ul class="notebook">
        {rows.map((row) => (
          <NotebookTerm
            key={row.saved.ref}
            row={row}
            onKnown={(known) => void act(({ setKnown }) => setKnown(row.saved.ref, known))}
            onRemove={() => void remove(row)}
          />
        ))}
      </ul>
      <TimelinePart atHand={atHand} index={index} />
      {notebook !== null && <TakeAlong notebook={notebook} rows={rows} atHand={atHand} />}
    </>
  );
}
