import { type Entry, plainText } from '../model/entry.ts';
import { CONTENT } from '../ui/content-language.ts';
import { say } from '../words/say.ts';
import { termAddress } from './route.ts';

/** The terms that an entry builds upon, in the order to read them. */
export function ReadFirst({ entries }: { entries: readonly Entry[] }) {
  return (
    <aside class="read-first" aria-labelledby="read-first">
      <h2 id="read-first">{say('term_read_first')}</h2>
      <p class="quiet">{say('term_read_first_note')}</p>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a class="term-name" {...CONTENT} href={termAddress(entry.id)}>
              {entry.term}
            </a>
            <p class="term-brief" {...CONTENT}>
              {plainText(entry.brief)}
            </p>
          </li>
        ))}
      </ol>
    </aside>
  );
}
