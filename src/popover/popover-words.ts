/** What the card says of its own, apart from entries, in one place, so that it can be read and translated together. */
import type { Position } from '../model/intent.ts';

export const BACK = 'Back';
export const CLOSE = 'Close';
export const PIN = 'Keep open';
/** Where a term stands among those marked on the page. */
export function termOf({ at, of }: Position): string {
  return `Term ${at} of ${of}`;
}

export const NO_ENTRY = 'No explanation';
export const FAILED = 'The explanation could not be loaded. Reload the page, then point at the term again.';
export const MISSING =
  'The glossary no longer explains this term. Reload the page to bring its marks up to date.';

export const SAVE = 'Save';
export const KNOW = 'I know this';
export const COPY = 'Copy';
export const GLOSSARY = 'Glossary';
export const WHY = 'Why marked?';
export const WRONG = 'This mark is wrong';
export const NOT_HERE = 'No marks on this site';
export const OPTIONS = 'Options';
export const UNDO = 'Undo';
export const COPY_REPORT = 'Copy a report';

/** What was done, or could not be done, at the reader's wish. */
export const NOTICES = {
  saved: 'Saved, with this sentence, in “My terms”.',
  known: 'This term is no longer marked.',
  wrong: 'These words are no longer marked on this site.',
  site: 'Nothing is marked on this site any more.',
  copied: 'Copied, with its sources.',
  reported: 'Copied. Paste it where the glossary’s makers read it.',
  'not-copied': 'The browser does not let this page copy.',
  'not-stored': 'The browser could not store this.',
} as const;
export type Notice = keyof typeof NOTICES;

export const PLACES: Readonly<Record<string, string>> = {
  around: 'in one phrase with it',
  sentence: 'in the same sentence',
  title: 'in the title',
};
export const NEARBY = 'nearby';
export const NEIGHBOURS = 'other terms in the same sentence';
export const COMPANIONS = 'what the page is about';
export const SETTLED_SENSE = 'the same words elsewhere on the page';

export function nameOf(words: string): string {
  return `The glossary knows this term as “${words}”.`;
}

export const CERTAIN = 'As far as it knows, these words mean nothing else.';

export function speaksFor(reasons: string): string {
  return `They can mean other things too. What spoke for this meaning: ${reasons}.`;
}

export function speaksAgainst(reasons: string): string {
  return `What spoke against it, but not enough: ${reasons}.`;
}
