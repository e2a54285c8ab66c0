import { expect, it } from 'vitest';
import { pluralOf } from '../../../src/lexicon/plural.ts';

it.each([
  ['chip', 'chips'],
  ['GPU', 'GPUs'],
  ['policy', 'policies'],
  ['day', 'days'],
  ['bus', 'buses'],
  ['analysis', 'analyses'],
  ['Analysis', 'Analyses'],
  ['chairman', 'chairmen'],
  ['German', 'Germans'],
  // The name of something that every object of JavaScript has.
  ['constructor', 'constructors'],
])('the plural of %s is %s', (word, plural) => {
  expect(pluralOf(word)).toBe(plural);
});

it.each(['K2', 'a', '', 'open-source', '芯片'])('%s has no plural', (word) => {
  expect(pluralOf(word)).toBeNull();
});
