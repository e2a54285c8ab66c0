import { expect, it } from 'vitest';
import { countDue, countStates } from '../../../src/learner/progress.ts';
import { gradeRecall } from '../../../src/learner/review.ts';
import { savedTerm } from './saved-fixture.ts';

it('states are counted in the order of learning, also those that nothing is in', () => {
  expect(countStates(['known', 'new', 'known'])).toEqual([
    { state: 'new', count: 1 },
    { state: 'learning', count: 0 },
    { state: 'known', count: 2 },
  ]);
});

it('overdue and new terms come up today, others on their day, and those beyond the last not at all', () => {
  const schedule = gradeRecall(null, 'good', 0);
  const due = [5, 15, 15, 25, 99].map((at) => savedTerm({ schedule: { ...schedule, due: at } }));
  expect(countDue([savedTerm(), ...due], [10, 20, 30])).toEqual([2, 2, 1]);
});
