import type { WordTable } from './word-table.ts';

/** Changes whenever packed lexicons of older builds can no longer be read. */
export const LEXICON_FORMAT = 6;

/** So many bits hold how many cues most lists have. */
export const LENGTH_WIDTH = 4;

/** Flags of a form, the low bits of its value in `Lexicon.forms`. */
export const EXACT_CASE = 1;
export const CAPITALS_ONLY = 2;
export const AMBIGUOUS = 4;
/** Ends in a full stop that belongs to it: "U.S." */
export const DOTTED = 8;
export const DERIVED = 16;
/** Ambiguous in one thing only: whether the page has to do with the subject at all. */
export const EVERYDAY = 32;
export const NOUN = 64;
export const FORM_FLAGS = 127;
/** Above the flags: the index of the form's entry. */
export const FORM_ENTRY_SHIFT = 7;

/** Everything the matcher needs, flat, with nothing left to build. */
export interface Lexicon {
  /** Word sequences of forms; a value is an entry and flags. */
  readonly forms: WordTable;
  /** Word sequences of cues; a value is the number of the cue. */
  readonly cues: WordTable;
  /** The cues of each entry: those for it and then those against it, both in order. */
  readonly entryCues: Uint32Array;
  /** Where in `entryCues` the cues for each entry begin, and those against it; one more for the end. */
  readonly cueStarts: Uint32Array;
  /** In how many of these lists each cue stands. */
  readonly cueUses: Uint16Array;
  /** `pack/id` of each entry. */
  readonly entries: readonly string[];
  /** The topics of each entry, a bit for each topic. */
  readonly topics: Uint32Array;
}
