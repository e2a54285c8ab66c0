import type { SavedTerm } from '../model/saved-term.ts';

/** `new`: not reviewed yet. `known`: the reader says so; it is neither marked nor asked for. */
export const LEARNING_STATES = ['new', 'learning', 'known'] as const;
export type LearningState = (typeof LEARNING_STATES)[number];

/** `known`: `pack/id` of the terms that the reader knows. */
export function stateOf({ ref, schedule }: SavedTerm, known: readonly string[]): LearningState {
  if (known.includes(ref)) return 'known';
  return schedule === null ? 'new' : 'learning';
}
