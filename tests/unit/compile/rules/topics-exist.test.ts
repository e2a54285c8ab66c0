import { expect, test } from 'vitest';
import { topicsExist } from '../../../../src/compile/rules/topics-exist.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test('a topic that is not on the list and one that stands twice are told', () => {
  const topics = '[chips, chip, chips]';
  expect(judge(topicsExist, collectionOf({ chip: entryText('chip', { topics }) }))).toEqual([
    'chip.yml:4:17 "chip" is no topic | chip | one of chips, trade',
    'chip.yml:4:23 the topic "chips" stands twice | chips',
  ]);
});
