import { expect, it } from 'vitest';
import { canonicalWord } from '../../../src/search/canonical-word.ts';

it.each([
  ['chip', 'chips'],
  ['democracy', 'democracies'],
  ['loss', 'losses'],
  ['switch', 'switches'],
  ['gpu', 'gpus'],
  ['center', 'centre'],
  ['center', 'centres'],
  ['license', 'licence'],
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['commoditized', 'commoditised'],
  ['organization', 'organisations'],
  ['analyze', 'analyse'],
  ['dialog', 'dialogue'],
  ['labeled', 'labelled'],
  ['encyclopedia', 'encyclopaedia'],
])('%s and %s count as one', (one, other) => {
  expect(canonicalWord(other)).toBe(canonicalWord(one));
});

it.each([
  ['virus', 'viru'],
  ['analysis', 'analysi'],
  ['loss', 'los'],
  ['gas', 'ga'],
  ['us', 'u'],
])('%s is no plural of %s', (one, other) => {
  expect(canonicalWord(one)).not.toBe(canonicalWord(other));
});
