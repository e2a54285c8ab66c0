import { expect, test } from 'vitest';
import { redirectsLeadSomewhere } from '../../../../src/compile/rules/redirects-lead-somewhere.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test('a redirect to nowhere, in two steps, or of an entry that exists is told', () => {
  const redirects = 'old: older\nolder: chip\ntool: chip\n';
  const files = { chip: entryText('chip'), tool: entryText('tool') };
  expect(judge(redirectsLeadSomewhere, collectionOf(files, { redirects }))).toEqual([
    expect.stringContaining('redirects.yml:1:6 the redirect of "old" leads nowhere | older'),
    expect.stringContaining('redirects.yml:3:1 "tool" is redirected although the entry exists'),
  ]);
});
