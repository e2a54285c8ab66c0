import type { WordTable } from './word-table.ts';

/** Changes whenever packed lexicons of older builds can no longer be read. */
export const LEXICON_FORMAT = 2;

/** Bits of `Lexicon.formFlags`. */
export const EXACT_CASE = 1;
export const CAPITALS_ONLY = 2;
export const AMBIGUOUS = 4;
/** Ends in a full stop that belongs to it: "U.S." */
export const DOTTED = 8;
export const DERIVED = 16;
/** Ambiguous in one thing only: whether the page has to do with the subject at all. */
export const EVERYDAY = 32;
export const NOUN = 64;

/** Columns of `Lexicon.formRows`. */
export const FORM_ENTRY = 0;
export const FORM_FLAGS = 1;
/** A second hash of the words, so that two sequences are never taken for each other. */
export const FORM_SIGNATURE = 2;
/** Hash of the letters with their case, for forms that ask for it; 0 for those that do not. */
export const FORM_CASE = 3;
export const FORM_COLUMNS = 4;

/** Everything the matcher needs, flat, with nothing left to build. */
export interface Lexicon {
  /** Word sequences of forms; an output is a row of `formRows`. */
  readonly forms: WordTable;
  /** Word sequences of cues; an output is `entry index × 2`, plus 1 for a cue against. */
  readonly cues: WordTable;
  /** `FORM_COLUMNS` numbers a form. */
  readonly formRows: Uint32Array;
  /** `pack/id` of each entry. */
  readonly entries: readonly string[];
  /** The topics of each entry, a bit for each topic. */
  readonly topics: Uint32Array;
}
