import { expect, test } from 'vitest';
import { entriesAreRelated } from '../../../../src/compile/rules/entries-are-related.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test('an entry that nothing leads to or from is warned about', () => {
  const files = {
    chip: entryText('chip', { relations: '{see-also: [tool]}' }),
    tool: entryText('tool'),
    oil: entryText('oil'),
  };
  expect(judge(entriesAreRelated, collectionOf(files))).toEqual([
    expect.stringContaining('oil.yml:1:5 the entry is related'),
  ]);
});
