import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOpening, makeOpenings } from '../../../src/lexicon/openings.ts';

const hashes = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));

it('lets everything pass that was put in', () => {
  fc.assert(
    fc.property(hashes, (known) => {
      const openings = makeOpenings(known, 12);
      expect(known.every((hash) => isOpening(openings, hash))).toBe(true);
    }),
  );
});

it('turns away nearly everything else', () => {
  const spread = (from: number): number[] =>
    Array.from({ length: 5000 }, (_, i) => Math.imul(from + i, 0x9e3779b1));
  const openings = makeOpenings(spread(0), 12);
  expect(spread(1e6).filter((hash) => isOpening(openings, hash)).length).toBeLessThan(250);
});
