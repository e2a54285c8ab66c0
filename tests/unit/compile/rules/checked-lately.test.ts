import { expect, test } from 'vitest';
import { checkedLately } from '../../../../src/compile/rules/checked-lately.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test('an entry not checked for more than a year is warned about', () => {
  const [problem] = checkedLately.check(collectionOf({ chip: entryText('chip', { checked: '2025-11-20' }) }));
  expect(problem).toMatchObject({
    level: 'warning',
    line: 8,
    column: 10,
    expected: 'a day after 2025-11-22',
  });
});

test('dates in the future are errors', () => {
  const lines = { checked: '2026-11-23', facts: '[{fact: It will be., asOf: 2027}]' };
  expect(judge(checkedLately, collectionOf({ chip: entryText('chip', lines) }))).toEqual([
    'chip.yml:8:10 the date lies in the future | 2026-11-23 | 2026-11-22 or earlier',
    'chip.yml:11:35 the date lies in the future | 2027 | 2026-11-22 or earlier',
  ]);
});

test('a fact as of this year or this month is fine', () => {
  const facts = '[{fact: It is., asOf: 2026}, {fact: It is., asOf: 2026-11}]';
  expect(judge(checkedLately, collectionOf({ chip: entryText('chip', { facts }) }))).toEqual([]);
});
