/** Every word of the learner's part of the page, in one place, so that they can be read and translated together. */
import type { LearningState } from '../learner/learning-state.ts';
import type { RecallGrade } from '../learner/review.ts';

export const MY_TERMS = 'My terms';
export const PRIVATE = 'What you save stays on this device. Nobody else sees it.';
export const NONE_SAVED =
  'Nothing is saved yet. Point at a marked term on any page and choose “Save”: the term is kept with its sentence, and comes up for review here. Terms of the glossary have a button for it, too.';
export const STORE_BROKEN =
  'The browser could not open the store of saved terms. Nothing in it was changed; restart the browser and try again.';
export const NOT_STORED = 'The browser could not store this. All is as it was before.';

export function tellUnreadable(count: number): string {
  const records = count === 1 ? '1 record' : `${count} records`;
  return `${records} could not be read, perhaps written by another version of Glosslight. Nothing is lost: it is kept as it is, and goes along when you export as JSON.`;
}

export const STATES: Readonly<Record<LearningState, string>> = {
  new: 'new',
  learning: 'learning',
  known: 'known',
};

export const PROGRESS = 'Progress';
export const COMING_UP = 'Coming up for review';
export const TODAY = 'today';
export const NOTHING_DUE = 'Nothing is due now.';

export function reviewLink(count: number): string {
  return count === 1 ? 'Review 1 term' : `Review ${count} terms`;
}

export const KNOW = 'I know this';
export const LEARN_AGAIN = 'Learn again';
export const REMOVE = 'Remove';
export const UNDO = 'Undo';

export function removed(term: string): string {
  return `“${term}” is removed.`;
}

export const NOT_IN_GLOSSARY = 'The glossary has this term no longer.';

export const TAKE_ALONG = 'Take it along';
export const TAKE_ALONG_NOTE =
  'JSON holds everything and can be imported again, here or in another browser. The others are for other programs.';
export const EXPORTS = {
  json: 'JSON',
  csv: 'CSV (tables)',
  anki: 'Anki (TSV)',
  markdown: 'Markdown',
} as const;
export const IMPORT = 'Import JSON';

export function imported(terms: number): string {
  return terms === 1 ? '1 term was imported.' : `${terms} terms were imported.`;
}

export const REVIEW = 'Review';
export const WHICH_TERM = 'Which term is missing?';
export const WHICH_IS_IT = 'Which term is it?';
export const SHOW_ANSWER = 'Show the answer';
export const HOW_WELL = 'How well did you remember?';
export const GAP_LABEL = 'gap';
export const GRADE_LABELS: Readonly<Record<RecallGrade, string>> = {
  again: 'Not at all',
  hard: 'With effort',
  good: 'Well',
  easy: 'At once',
};

export function reviewPlace(at: number, of: number): string {
  return `${at} of ${of}`;
}

export const ALL_DONE = 'That is all for now.';

export function nextReview(wait: string): string {
  return `The next review is due in ${wait}.`;
}

export const SAVE = 'Save this term';
export const SAVED_AS = 'Saved in';
export const WHERE_MET = 'Where you met it';

export const TIMELINE = 'Timeline';
export const TIMELINE_SWITCH = 'Remember where I met which term';
export const TIMELINE_NOTE =
  'Only the term, the site and the time, and only on this device. Off unless you switch it on; never in private windows.';
export const ERASE_TIMELINE = 'Erase the timeline';

export function metOn(host: string): string {
  return `on ${host}`;
}

/** How often a term was met and where first. `date`: as a reader sees it. */
export function tellMeetings({ count, host, date }: { count: number; host: string; date: string }): string {
  const times = count === 1 ? 'Met once' : `Met ${count} times, first`;
  return `${times} on ${host}, ${date}.`;
}
