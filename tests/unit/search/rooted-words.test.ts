import { expect, it } from 'vitest';
import { RootedWords } from '../../../src/search/rooted-words.ts';
import { stem } from '../../../src/search/stem.ts';

it('brings the words of one root together, whatever their letters', () => {
  const words = new RootedWords();
  ['smuggler', 'buy', 'smuggling', 'bought', 'aesthetic', 'esthetic'].forEach((word, at) =>
    words.add(word, at),
  );
  expect(words.of(stem('smuggle'))).toEqual([0, 2]);
  expect(words.of(stem('buying'))).toEqual([1, 3]);
  expect(words.of(stem('aesthetic'))).toEqual([4, 5]);
  expect(words.of(stem('nothing'))).toBeUndefined();
});

it('has one list for each root, however often it is asked for', () => {
  const words = new RootedWords();
  words.add('chip', 7);
  expect(words.of('chip')).toBe(words.of('chip'));
});
