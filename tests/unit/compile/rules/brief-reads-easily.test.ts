import { expect, test } from 'vitest';
import { briefReadsEasily } from '../../../../src/compile/rules/brief-reads-easily.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test('a brief that only a scholar reads is warned about', () => {
  const brief =
    'Institutionalised appropriation of computational infrastructure by geopolitically motivated organisations.';
  const [problem] = briefReadsEasily.check(collectionOf({ chip: entryText('chip', { brief }) }));
  expect(problem).toMatchObject({ level: 'warning', line: 5, message: 'the brief is hard to read' });
});

test('a plain brief is fine', () => {
  const brief = 'A small part of a machine. It does many sums at once.';
  expect(judge(briefReadsEasily, collectionOf({ chip: entryText('chip', { brief }) }))).toEqual([]);
});
