import { expect, test } from 'vitest';
import { idIsFileName } from '../../../../src/compile/rules/id-is-file-name.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test('an id that differs from the file name is told', () => {
  expect(judge(idIsFileName, collectionOf({ chip: entryText('ship') }))).toEqual([
    'chip.yml:1:5 the id differs from the file name | id "ship" in chip.yml | id: chip',
  ]);
});

test('an id that is the file name is fine', () => {
  expect(judge(idIsFileName, collectionOf({ chip: entryText('chip') }))).toEqual([]);
});
