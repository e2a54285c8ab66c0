import { expect, it } from 'vitest';
import { stateOf } from '../../../src/learner/learning-state.ts';
import { gradeRecall } from '../../../src/learner/review.ts';
import { savedTerm } from './saved-fixture.ts';

it('a term is new until it is reviewed, then it is being learned, and known once the reader says so', () => {
  const reviewed = savedTerm({ schedule: gradeRecall(null, 'good', 0) });
  expect(stateOf(savedTerm(), [])).toBe('new');
  expect(stateOf(reviewed, [])).toBe('learning');
  expect(stateOf(reviewed, [reviewed.ref])).toBe('known');
});
