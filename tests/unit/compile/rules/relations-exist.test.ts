import { expect, test } from 'vitest';
import { relationsExist } from '../../../../src/compile/rules/relations-exist.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test('an unknown entry, the entry itself and a repetition are told where they stand', () => {
  const relations = '{is-a: [chip], see-also: [tool, tol, tool]}';
  expect(
    judge(relationsExist, collectionOf({ chip: entryText('chip', { relations }), tool: entryText('tool') })),
  ).toEqual([
    expect.stringContaining('chip.yml:11:20 "is-a" relates the entry to itself | chip'),
    expect.stringContaining('chip.yml:11:44 "see-also" names an entry that does not exist | tol'),
    'chip.yml:11:49 "see-also" names the entry twice | tool',
  ]);
});

test('an entry whose file has mistakes of its own still exists', () => {
  const relations = '{see-also: [tool]}';
  const files = { chip: entryText('chip', { relations }), tool: 'id: [' };
  expect(judge(relationsExist, collectionOf(files))).toEqual([]);
});
