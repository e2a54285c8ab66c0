import { type Entry, plainText } from '../model/entry.ts';
import { CONTENT } from '../ui/content-language.ts';
import { say, sayOf } from '../words/say.ts';
import { groupByLetter } from './alphabet.ts';
import { termAddress } from './route.ts';

/** Terms from A to Z, with a way to each letter. */
export function TermIndex({ entries }: { entries: readonly Entry[] }) {
  const groups = groupByLetter(entries);
  return (
    <>
      {groups.length > 1 && (
        <nav class="letters" aria-label={say('terms_letters')}>
          {groups.map(({ letter }) => (
            <button key={letter} type="button" onClick={() => showLetter(letter)}>
              {letter}
            </button>
          ))}
        </nav>
      )}
      {groups.map(({ letter, entries: own }) => (
        <section class="letter" key={letter}>
          <h2 id={headingId(letter)} tabIndex={-1}>
            {letter}
          </h2>
          <ul class="term-index">
            {own.map((entry) => (
              <li key={entry.id}>
                <p>
                  <a class="term-name" {...CONTENT} href={termAddress(entry.id)}>
                    {entry.term}
                  </a>{' '}
                  <span class="entry-kind">{sayOf('kind', entry.kind)}</span>
                </p>
                <p class="term-brief" {...CONTENT}>
                  {plainText(entry.brief)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function headingId(letter: string): string {
  return `letter-${letter}`;
}

/** No link: the address names what is shown, not how far one has scrolled. */
function showLetter(letter: string): void {
  const heading = document.getElementById(headingId(letter));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
