import { expect, it } from 'vitest';
import { BREAK, nearness, wordsMeant } from '../../../src/search/nearness.ts';

const sure = (...root: number[]) => [{ root, trust: 1 }];
const query = wordsMeant([sure(7), sure(8), sure(9)]);

it('tells for each word whether the next one stands beside it, in either order', () => {
  expect(nearness([7, 8, 1, 1, 1, 9], query)).toEqual([1]);
  expect(nearness([9, 8], query)[1]).toBe(1);
});

it('lets one word stand between two, not more', () => {
  expect(nearness([7, 1, 8], query)).toEqual([1]);
  expect(nearness([7, 1, 1, 8], query)).toEqual([]);
});

it('knows nothing of words that are not next to each other in the query', () => {
  expect(nearness([7, 9], query)).toEqual([]);
});

it('trusts a pair as much as both of its words', () => {
  const guessed = wordsMeant([
    [
      { root: [7], trust: 1 },
      { root: [5], trust: 0.5 },
    ],
    sure(8),
  ]);
  expect(nearness([5, 8], guessed)).toEqual([0.5]);
  expect(nearness([5, 8, 7], guessed)).toEqual([1]);
});

it('does not reach from one passage into the next', () => {
  expect(nearness([7, BREAK, 8], query)).toEqual([]);
  expect(nearness([1, BREAK, 7, 8], query)).toEqual([1]);
});
