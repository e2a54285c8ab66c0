import { expect, test } from 'vitest';
import { lengthsFit } from '../../../../src/compile/rules/lengths-fit.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

const words = (count: number) => 'word '.repeat(count).trim();

test.each([
  ['brief', 45, []],
  ['brief', 46, ['chip.yml:5:8 "brief" is too long | 46 words | 4 to 45 words']],
  ['brief', 3, ['chip.yml:5:8 "brief" is too short | 3 words | 4 to 45 words']],
  ['more', 60, []],
  ['more', 59, ['chip.yml:6:7 "more" is too short | 59 words | 60 to 140 words']],
  ['more', 140, []],
  ['more', 141, ['chip.yml:6:7 "more" is too long | 141 words | 60 to 140 words']],
])('%s of %i words', (key, count, told) => {
  expect(judge(lengthsFit, collectionOf({ chip: entryText('chip', { [key]: words(count) }) }))).toEqual(told);
});

test('the id of a link and a lone dash are no words', () => {
  const brief = `${words(43)} - [one](some-long-id) end`;
  expect(judge(lengthsFit, collectionOf({ chip: entryText('chip', { brief }) }))).toEqual([]);
});
