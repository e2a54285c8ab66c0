import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stem, stemStart } from '../../../src/search/stem.ts';

it.each([
  ['copy', 'copying', 'copied', 'copies'],
  ['smuggle', 'smuggler', 'smuggling'],
  ['distil', 'distill', 'distilled', 'distillation'],
  ['regulate', 'regulation', 'regulator'],
  ['compute', 'computing', 'computer'],
  ['make', 'making', 'makers', 'made'],
  ['power', 'powerful', 'powers'],
  ['intelligent', 'intelligence'],
  ['democracy', 'democratic'],
  ['steal', 'stolen', 'stealing'],
  ['commoditise', 'commoditization'],
])('%s, %s … have one root', (...words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

it.each([
  ['chip', 'china'],
  ['model', 'modern'],
  ['ship', 'chip'],
  ['computer', 'competitor'],
])('%s and %s have not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

it('tells the first letter of a root without the rest', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeiosedrny'), minLength: 1 });
  fc.assert(
    fc.property(letters, (word) => {
      expect(stemStart(word)).toBe(stem(word).charAt(0));
    }),
  );
  for (const word of ['aesthetic', 'oecd', 'oenology', 'aero', '北'])
    expect(stemStart(word)).toBe(stem(word).charAt(0));
});
