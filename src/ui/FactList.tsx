import type { Fact } from '../model/entry.ts';
import { say } from '../words/say.ts';
import { CONTENT } from './content-language.ts';
import { showDate } from './dates.ts';

/** Facts from outside the documents, each with the time at which it was last known to be true. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul class="entry-facts">
      {facts.map(({ fact, asOf }) => (
        <li key={fact}>
          <span {...CONTENT}>{fact}</span>{' '}
          <span class="entry-as-of">{say('entry_as_of', { date: showDate(asOf) })}</span>
        </li>
      ))}
    </ul>
  );
}
