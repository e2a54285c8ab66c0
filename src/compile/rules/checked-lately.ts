import { type Rule, toProblem } from '../collection.ts';

const code = 'checked-lately';

/** An entry grows stale after this many days. */
const FRESH_DAYS = 366;

/** Somebody looked at the entry within a year, and not in the future. */
export const checkedLately: Rule = {
  code,
  title: 'Every entry was checked within the last year, and no date lies in the future.',
  *check({ entries, today }) {
    for (const { source, entry } of entries) {
      const age = (Date.parse(today) - Date.parse(entry.checked)) / 86_400_000;
      if (age > FRESH_DAYS) {
        yield toProblem({
          code,
          level: 'warning',
          source,
          at: ['checked'],
          message: 'nobody has checked this entry for more than a year',
          found: entry.checked,
          expected: `a day after ${Number(today.slice(0, 4)) - 1}${today.slice(4)}`,
          tip: 'Read it against the world of today, mend what has changed, then write the date of today.',
        });
      }
      if (age < 0) {
        yield toProblem({ code, source, at: ['checked'], ...inFuture(entry.checked, today) });
      }
      for (const [index, { asOf }] of entry.facts.entries()) {
        if (asOf > today)
          yield toProblem({ code, source, at: ['facts', index, 'asOf'], ...inFuture(asOf, today) });
      }
    }
  },
};

function inFuture(date: string, today: string) {
  return {
    message: 'the date lies in the future',
    found: date,
    expected: `${today} or earlier`,
    tip: 'Correct it.',
  };
}
