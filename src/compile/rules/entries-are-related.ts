import { type Rule, toProblem } from '../collection.ts';
import { listLinks } from '../inline.ts';

const code = 'entries-are-related';

/** No entry is an island: a relation or a link leads to it or away from it. */
export const entriesAreRelated: Rule = {
  code,
  title: 'Every entry is related to another.',
  *check({ entries }) {
    const reached = new Set(entries.flatMap(({ entry }) => Object.values(entry.relations).flat()));
    for (const { id, source, entry } of entries) {
      const leadsOn = Object.values(entry.relations).flat().length > 0 || listLinks(entry.brief).length > 0;
      if (leadsOn || reached.has(id)) continue;
      yield toProblem({
        code,
        level: 'warning',
        source,
        at: ['id'],
        message: 'the entry is related to no other',
        found: 'no relation to it or from it',
        expected: 'at least one relation',
        tip: 'Ask what it is, what it is part of or who made it; "see-also" is the last resort.',
      });
    }
  },
};
