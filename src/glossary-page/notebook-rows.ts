import { stateOf } from '../learner/learning-state.ts';
import type { NotebookRow } from '../learner/notebook-row.ts';
import type { CitationIndex } from '../model/citation-index.ts';
import type { Notebook } from './learner-services.ts';

/** Saved terms with their entries and states, those saved or met last first. */
export function listRows({ saved, known }: Notebook, index: CitationIndex): readonly NotebookRow[] {
  return saved
    .map((term) => ({
      saved: term,
      entry: index.entries.get(term.ref) ?? null,
      state: stateOf(term, known),
    }))
    .toSorted((a, b) => lastMet(b) - lastMet(a));
}

function lastMet({ saved }: NotebookRow): number {
  return saved.meetings[0]?.at ?? saved.savedAt;
}
