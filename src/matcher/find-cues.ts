import { checkLetters } from '../lexicon/check-letters.ts';
import { eachUse } from '../lexicon/cue-uses.ts';
import { findSequences } from '../lexicon/find-sequences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';

/** A cue that stands in a text. */
export interface CueHit {
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Which cue: the same number for the same words. */
  readonly cue: number;
  readonly entry: number;
  readonly against: boolean;
}

export interface FoundCues {
  /** Each place where a cue of the asked entries stands, in order of its start. */
  readonly hits: readonly CueHit[];
  /** Every cue of any entry, by its number, where it stands first. */
  readonly first: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
}

/** The cues that stand in a text, given the text's tokens; all places of those of some entries. */
export function findCues(lexicon: Lexicon, tokens: Tokens, entries: ReadonlySet<number>): FoundCues {
  const hits: CueHit[] = [];
  const found = new Map<number, { start: number; end: number }>();
  findSequences(lexicon.cues, tokens, (occurrence) => {
    const { value: cue, check, first, last } = occurrence;
    if (check !== checkLetters(tokens, { ...occurrence, cased: false })) return;
    const start = tokens.starts[first] ?? 0;
    const end = tokens.ends[last] ?? 0;
    if (!found.has(cue)) found.set(cue, { start, end });
    eachUse(lexicon, cue, (entry, against) => {
      if (entries.has(entry)) hits.push({ start, end, cue, entry, against });
    });
  });
  return { hits, first: found };
}

/** Index of the first cue that starts at `offset` or later; cues are in order of their start. */
export function firstCueFrom(cues: readonly CueHit[], offset: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cues[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
