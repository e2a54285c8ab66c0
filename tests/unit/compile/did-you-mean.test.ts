import { expect, test } from 'vitest';
import { findNearest } from '../../../src/compile/did-you-mean.ts';

const WORDS = ['relations', 'forms', 'claims', 'open-source-ai'];

test.each([
  ['relatons', 'relations'],
  ['from', 'forms'],
  ['form', 'forms'],
  ['calims', 'claims'],
  ['Forms', 'forms'],
  ['colour', null],
  ['closed-source-ai', null],
])('"%s" is nearest to %s', (word, nearest) => {
  expect(findNearest(word, WORDS)).toBe(nearest);
});
