import { expect, it } from 'vitest';
import { wordClassOf } from '../../../src/matcher/word-class.ts';

it.each([
  ['to compute', 'verb'],
  ['We compute it.', 'verb'],
  ['It cannot compute.', 'verb'],
  ["They don't compute.", 'verb'],
  ['Compute the average.', 'verb'],
  ['and compute the rest', 'unknown'],
  ['the compute the lab has', 'noun'],
  ['enough compute', 'noun'],
  ["Nvidia's compute", 'noun'],
  ["let's compute", 'unknown'],
  ['access to compute', 'noun'],
  ['limits to compute', 'noun'],
  ['GPUs compute matrices', 'unknown'],
  ['compute', 'unknown'],
] as const)('“compute” in “%s”: %s', (text, expected) => {
  const start = text.toLowerCase().indexOf('compute');
  const { isNoun, asVerb } = wordClassOf(text, { start, end: start + 'compute'.length });
  expect(isNoun ? 'noun' : asVerb === null ? 'unknown' : 'verb').toBe(expected);
});
