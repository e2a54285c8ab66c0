import { stateOf } from '../learner/learning-state.ts';
import type { Encounter } from '../model/encounter.ts';
import { type Entry, entryRef } from '../model/entry.ts';
import { language, say, sayCount, sayOf } from '../words/say.ts';
import { MeetingList } from './MeetingList.tsx';
import { addressOf } from './route.ts';
import type { NotebookAtHand } from './use-notebook.ts';

/** What the learner has of a term: its state and where it was met, or the way to save it. */
export function TermNotes({ entry, atHand }: { entry: Entry; atHand: NotebookAtHand }) {
  const { notebook, problem, act } = atHand;
  const ref = entryRef(entry);
  const saved = notebook?.saved.find((term) => term.ref === ref);
  return (
    <div class="term-notes">
      {saved === undefined ? (
        <button
          class="button"
          type="button"
          disabled={notebook === null}
          onClick={() => void act((services) => services.save(ref))}
        >
          {say('notes_save')}
        </button>
      ) : (
        <>
          <p>
            {say('notes_saved_in')} <a href={addressOf({ view: 'saved' })}>{say('page_my_terms')}</a>{' '}
            <State of={stateOf(saved, notebook?.known ?? [])} />
          </p>
          {saved.meetings.length > 0 && (
            <>
              <h2>{say('notes_where_met')}</h2>
              <MeetingList meetings={saved.meetings} />
            </>
          )}
        </>
      )}
      <Encounters of={notebook?.timeline.encounters.filter((one) => one.ref === ref) ?? []} />
      <p class="problem" role="status">
        {problem}
      </p>
    </div>
  );
}

/** How often the reader has met a term, and where first; the latest comes first in the list. */
function Encounters({ of }: { of: readonly Encounter[] }) {
  const first = of.at(-1);
  if (first === undefined) return null;
  const date = new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(first.at);
  return <p class="quiet">{sayCount('notes_met', of.length, { host: first.host, date })}</p>;
}

/** How far the learner is with a term. */
export function State({ of }: { of: ReturnType<typeof stateOf> }) {
  return <span class={`state state-${of}`}>{sayOf('state', of)}</span>;
}
