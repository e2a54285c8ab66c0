import type { SavedTerm } from '../model/saved-term.ts';
import { LEARNING_STATES, type LearningState } from './learning-state.ts';

/** How many of the states there are of each, in the order of learning. */
export function countStates(
  states: readonly LearningState[],
): readonly { readonly state: LearningState; readonly count: number }[] {
  return LEARNING_STATES.map((state) => ({ state, count: states.filter((one) => one === state).length }));
}

/**
 * How many terms come up for review on each of the days that end at the given times, which ascend; what is overdue
 * comes up on the first.
 */
export function countDue(saved: readonly SavedTerm[], dayEnds: readonly number[]): readonly number[] {
  const counts = dayEnds.map(() => 0);
  for (const { schedule } of saved) {
    const at = schedule === null ? 0 : dayEnds.findIndex((end) => schedule.due < end);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
