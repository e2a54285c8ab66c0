import { expect, test } from 'vitest';
import { formatEntry } from '../../../../src/compile/format-entry.ts';
import { filesAreCanonical } from '../../../../src/compile/rules/files-are-canonical.ts';
import { collectionOf, entryText } from '../fixture.ts';

test('a file that "fix" would write in another way is warned about where it first differs', () => {
  const chip = formatEntry(entryText('chip')).replace('kind:', 'kind: ');
  expect([...filesAreCanonical.check(collectionOf({ chip }))]).toMatchObject([
    { level: 'warning', line: 4, fixable: true, found: '"kind:  hardware"', expected: '"kind: hardware"' },
  ]);
});

test('a canonical file is fine', () => {
  expect([...filesAreCanonical.check(collectionOf({ chip: formatEntry(entryText('chip')) }))]).toEqual([]);
});
