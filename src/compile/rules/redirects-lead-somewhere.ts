import { type Rule, toProblem } from '../collection.ts';
import { suggest } from '../did-you-mean.ts';
import { listIds } from '../list-ids.ts';

const code = 'redirects-lead-somewhere';

/** An old id leads in one step to an entry that exists, and names none itself. */
export const redirectsLeadSomewhere: Rule = {
  code,
  title: 'A redirect leads from an id that is gone to an entry that exists.',
  *check(collection) {
    const ids = listIds(collection);
    const source = collection.frame.redirects;
    for (const [from, to] of Object.entries(collection.redirects)) {
      if (ids.has(from)) {
        yield toProblem({
          code,
          source,
          at: source.placeOfKey([from]),
          message: `"${from}" is redirected although the entry exists`,
          found: from,
          expected: 'an id that no entry has',
          tip: 'Take the redirect out, or remove the entry.',
        });
      }
      if (to !== '' && !ids.has(to)) {
        const further = collection.redirects[to];
        yield toProblem({
          code,
          source,
          at: [from],
          message: `the redirect of "${from}" leads nowhere`,
          found: to,
          expected: 'the id of an entry that exists',
          tip:
            further === undefined
              ? suggest(to, ids, 'Name the entry that took its place.')
              : `Lead straight to "${further}".`,
        });
      }
    }
  },
};
