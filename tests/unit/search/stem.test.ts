import { expect, it } from 'vitest';
import { stem } from '../../../src/search/stem.ts';

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
