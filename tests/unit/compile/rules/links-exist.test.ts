import { expect, test } from 'vitest';
import { linksExist } from '../../../../src/compile/rules/links-exist.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test('links to nowhere and to the entry itself are told where they stand in the text', () => {
  const brief = 'It is a [tool](tol) and no [part](chip).';
  expect(
    judge(linksExist, collectionOf({ chip: entryText('chip', { brief }), tool: entryText('tool') })),
  ).toEqual([
    expect.stringContaining('chip.yml:5:21 "brief" links to an entry that does not exist | tol'),
    'chip.yml:5:40 "brief" links to its own entry | chip',
  ]);
});

test('a link in folded text is told on the line it stands on', () => {
  const more = '>-\n  One line,\n  then a [tool](tol).';
  expect(judge(linksExist, collectionOf({ chip: entryText('chip', { more }) }))).toEqual([
    expect.stringContaining('chip.yml:8:15 "more" links to an entry that does not exist | tol'),
  ]);
});

test('a link to an old name is told the new one', () => {
  const brief = 'It is a [tool](old-tool).';
  const files = { chip: entryText('chip', { brief }), tool: entryText('tool') };
  const [problem] = linksExist.check(collectionOf(files, { redirects: '{old-tool: tool}' }));
  expect(problem?.tip).toBe('Write "tool", which took its place.');
});
