import { expect, test } from 'vitest';
import { contestedHasSides } from '../../../../src/compile/rules/contested-has-sides.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

const claim = (side: string) =>
  `{says: So., as: view, whose: one, side: ${side}, document: opinion, paragraph: 1}`;

test('a contested entry that shows one side is warned about', () => {
  const lines = { contested: 'It is disputed.', claims: `[${claim('yes')}, ${claim('yes')}]` };
  const [problem] = contestedHasSides.check(collectionOf({ chip: entryText('chip', lines) }));
  expect(problem).toMatchObject({ level: 'warning', line: 11, found: 'side: yes' });
});

test('sides without a word on what is contested are an error', () => {
  const claims = `[${claim('yes')}, ${claim('no')}]`;
  expect(judge(contestedHasSides, collectionOf({ chip: entryText('chip', { claims }) }))).toEqual([
    expect.stringContaining(
      'chip.yml:11:9 the claims take sides, but the entry does not say what is contested',
    ),
  ]);
});

test('two sides of something contested are as it should be', () => {
  const lines = { contested: 'It is disputed.', claims: `[${claim('yes')}, ${claim('no')}]` };
  expect(judge(contestedHasSides, collectionOf({ chip: entryText('chip', lines) }))).toEqual([]);
});
