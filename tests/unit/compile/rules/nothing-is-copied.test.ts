import { expect, test } from 'vitest';
import { nothingIsCopied } from '../../../../src/compile/rules/nothing-is-copied.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

const texts = new Map([
  ['opinion', new Map([[2, 'One two three four five six seven eight, nine and ten.']])],
]);
const judgeBrief = (brief: string): string[] =>
  judge(nothingIsCopied, collectionOf({ chip: entryText('chip', { brief }) }, { texts }));

test('eight words in a row are told, whatever their case and punctuation between words', () => {
  expect(judgeBrief('He says two three four five six seven eight, nine.')).toEqual([
    'chip.yml:5:16 8 words in a row are copied | "two three four five six seven eight, nine", as in opinion, paragraph 2 | our own words',
  ]);
});

test('seven are not', () => {
  expect(judgeBrief('"Two three four five six seven eight; but then other words follow."')).toEqual([]);
});
