import type { CitationIndex } from '../model/citation-index.ts';
import { CONTENT } from '../ui/content-language.ts';
import { language, say } from '../words/say.ts';
import { termAddress } from './route.ts';
import type { NotebookAtHand } from './use-notebook.ts';

/** So many are listed; the export holds all. */
const LISTED = 30;

/** Where the reader met which term, if they want that remembered: its switch, its list, and how to erase it. */
export function TimelinePart({ atHand, index }: { atHand: NotebookAtHand; index: CitationIndex }) {
  const { notebook, act } = atHand;
  if (notebook === null) return null;
  const { isOn, encounters } = notebook.timeline;
  return (
    <section class="take-along">
      <h2>{say('timeline_title')}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget: { checked } }) => void act(({ setTimeline }) => setTimeline(checked))}
        />
        <span>
          {say('timeline_switch')}
          <span class="quiet">{say('timeline_note')}</span>
        </span>
      </label>
      {encounters.length > 0 && (
        <>
          <ol class="timeline">
            {encounters.slice(0, LISTED).map(({ ref, host, at }) => {
              const entry = index.entries.get(ref);
              return (
                <li key={`${ref} ${at}`}>
                  <span class="quiet">{showTime(at)}</span>
                  <span>
                    {entry === undefined ? (
                      ref
                    ) : (
                      <a {...CONTENT} href={termAddress(entry.id)}>
                        {entry.term}
                      </a>
                    )}{' '}
                    <span class="quiet">{say('timeline_on', { host })}</span>
                  </span>
                </li>
              );
            })}
          </ol>
          <p>
            <button
              class="button"
              type="button"
              onClick={() => void act(({ eraseTimeline }) => eraseTimeline())}
            >
              {say('timeline_erase')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function showTime(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
