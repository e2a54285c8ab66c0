import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Judged } from '../../../src/matcher/judge-block.ts';
import { resolveOverlaps } from '../../../src/matcher/resolve-overlaps.ts';

/** A candidate of so many words of five letters; its entry tells it from others. */
function judged(first: number, words: number, entry: number, score = 2): Judged {
  const candidate = {
    start: first * 6,
    end: (first + words) * 6 - 1,
    entry,
    flags: 0,
    first,
    words,
    ambiguous: false,
    asVerb: null,
  };
  const why = { cues: [], neighbours: 0, companions: 0, settledSense: 0, beat: [] };
  return { candidate, score, why: { ...why, caseRule: 'any', certainForm: true } };
}

function resolve(...accepted: Judged[]): string[] {
  return resolveOverlaps(accepted).map(
    ({ judged: { candidate }, beaten }) => `${candidate.entry} over ${beaten.join(', ') || 'nobody'}`,
  );
}

it('keeps what stands alone', () => {
  expect(resolve(judged(0, 1, 1), judged(1, 2, 2), judged(5, 1, 3))).toEqual([
    '1 over nobody',
    '2 over nobody',
    '3 over nobody',
  ]);
});

it('takes the longest, then the leftmost, then the better score', () => {
  expect(resolve(judged(0, 1, 1), judged(0, 3, 2), judged(2, 1, 3))).toEqual(['2 over 1, 3']);
  expect(resolve(judged(0, 2, 1), judged(1, 2, 2))).toEqual(['1 over 2']);
  expect(resolve(judged(0, 1, 1, 1), judged(0, 1, 2, 2))).toEqual(['2 over 1']);
});

it('lets what a loser would have covered stand', () => {
  expect(resolve(judged(0, 2, 1), judged(1, 3, 2), judged(3, 2, 3), judged(4, 1, 4))).toEqual([
    '2 over 1, 3',
    '4 over nobody',
  ]);
});

it('leaves no overlaps and no word uncovered that somebody wanted alone', () => {
  const one = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 4 }));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 15 }), (spans) => {
      const accepted = spans
        .toSorted(([a, m], [b, n]) => a - b || m - n)
        .map(([first, words], entry) => judged(first, words, entry));
      const kept = resolveOverlaps(accepted).map(({ judged: { candidate } }) => candidate);
      kept.reduce((end, { first, words }) => {
        expect(first).toBeGreaterThanOrEqual(end);
        return first + words;
      }, 0);
      for (const { candidate } of accepted) {
        const isCovered = kept.some(
          ({ first, words }) => first < candidate.first + candidate.words && first + words > candidate.first,
        );
        expect(isCovered).toBe(true);
      }
    }),
  );
});
