import type { Entry } from '../model/entry.ts';
import type { SavedTerm } from '../model/saved-term.ts';
import type { LearningState } from './learning-state.ts';

/** A saved term with all that is to be told of it. */
export interface NotebookRow {
  readonly saved: SavedTerm;
  /** Null where the glossary has it no longer. */
  readonly entry: Entry | null;
  readonly state: LearningState;
}

/** How a row is titled: by its entry, or else by its id. */
export function titleOf({ entry, saved }: NotebookRow): string {
  return entry?.term ?? saved.ref.replace(/^[^/]*\//, '');
}
