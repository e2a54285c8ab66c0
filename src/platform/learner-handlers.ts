import { saveTerm, undoSave } from './saved-terms.ts';
import { noteEncounter } from './timeline.ts';

/** What the background does for learners at the wish of a page's card. */
export const learnerHandlers = { saveTerm, undoSave, noteEncounter };
