import { expect, it } from 'vitest';
import { groupByLetter } from '../../../src/glossary-page/alphabet.ts';
import { glossaryOf } from '../search/glossary-of.ts';

const letters = (...terms: string[]) =>
  groupByLetter(glossaryOf(...terms.map((term) => ({ term }))).entries).map(({ letter, entries }) => [
    letter,
    entries.map(({ term }) => term),
  ]);

it('terms stand under their letter, whatever their case, in alphabetical order', () => {
  expect(letters('chip war', 'Arm', 'China', 'AI chip')).toEqual([
    ['A', ['AI chip', 'Arm']],
    ['C', ['China', 'chip war']],
  ]);
});

it('accents and quotation marks do not move a term to another letter', () => {
  expect(letters('économie', '“free riding”')).toEqual([
    ['E', ['économie']],
    ['F', ['“free riding”']],
  ]);
});

it('terms that begin with no Latin letter stand together', () => {
  expect(letters('5G', '芯片').map(([letter]) => letter)).toEqual(['#']);
});
