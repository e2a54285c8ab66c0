import { type Rule, toProblem } from '../collection.ts';

const code = 'contested-has-sides';

/** Where something is disputed, the reader meets at least two sides. */
export const contestedHasSides: Rule = {
  code,
  title: 'A contested entry shows at least two sides.',
  *check({ entries }) {
    for (const { source, entry } of entries) {
      const sides = new Set(entry.claims.flatMap(({ side }) => (side === undefined ? [] : [side])));
      if (entry.contested && sides.size === 1) {
        yield toProblem({
          code,
          level: 'warning',
          source,
          at: ['contested'],
          message: 'the entry is contested, but its claims show one side only',
          found: `side: ${[...sides].join(', ')}`,
          expected: 'claims of at least two sides',
          tip: 'Add a claim of another side; where the documents have none, "contested" itself must say who disagrees.',
        });
      }
      if (!entry.contested && sides.size > 1) {
        yield toProblem({
          code,
          source,
          at: ['claims'],
          message: 'the claims take sides, but the entry does not say what is contested',
          found: `sides: ${[...sides].join(', ')}`,
          expected: '"contested: " with one sentence on what is disputed',
          tip: 'Add "contested", or take the sides out.',
        });
      }
    }
  },
};
