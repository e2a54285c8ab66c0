import { type Entry, plainText } from '../model/entry.ts';
import { READ_FIRST, READ_FIRST_NOTE } from './page-words.ts';
import { termAddress } from './route.ts';

/** The terms that an entry builds upon, in the order to read them. */
export function ReadFirst({ entries }: { entries: readonly Entry[] }) {
  return (
    <aside class="read-first" aria-labelledby="read-first">
      <h2 id="read-first">{READ_FIRST}</h2>
      <p class="quiet">{READ_FIRST_NOTE}</p>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a class="term-name" href={termAddress(entry.id)}>
              {entry.term}
            </a>
            <p class="term-brief">{plainText(entry.brief)}</p>
          </li>
        ))}
      </ol>
    </aside>
  );
}
