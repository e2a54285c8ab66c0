import { expect, test } from 'vitest';
import { idsAreUnique } from '../../../../src/compile/rules/ids-are-unique.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test('the second of two entries with one id is told, with the file of the first', () => {
  expect(judge(idsAreUnique, collectionOf({ chip: entryText('chip'), copy: entryText('chip') }))).toEqual([
    'copy.yml:1:5 two entries have the id "chip" | chip, also in glossary/terms/chip.yml | an id of its own',
  ]);
});
