import { checkLetters } from '../lexicon/check-letters.ts';
import { eachUse } from '../lexicon/cue-uses.ts';
import { findSequences } from '../lexicon/find-sequences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Stretch } from './sentence.ts';

/** A cue that stands in a text. */
export interface CueHit extends Stretch {
  /** Which cue: the same number for the same words. */
  readonly cue: number;
  readonly entry: number;
  readonly against: boolean;
}

export interface FoundCues {
  /** Each place where a cue of the asked entries stands, in order of its start. */
  readonly hits: readonly CueHit[];
  /** Every cue of any entry, by its number, where it stands first. */
  readonly first: ReadonlyMap<number, Stretch>;
  /** Each place of a subject word: a cue that so many entries share that it tells of their common subject. */
  readonly subject: readonly SubjectWord[];
}

/** A subject word that stands in a text. */
export interface SubjectWord extends Stretch {
  /** The number it has as a cue. */
  readonly cue: number;
}

/** A cue is a subject word where it is one of this share of all entries, and of this many. */
const SUBJECT_SHARE = 1 / 15;
const SUBJECT_ENTRIES = 8;

/** The cues that stand in a text, given the text's tokens; all places of those of some entries. */
export function findCues(lexicon: Lexicon, tokens: Tokens, entries: ReadonlySet<number>): FoundCues {
  const hits: CueHit[] = [];
  const found = new Map<number, Stretch>();
  const subject: SubjectWord[] = [];
  const manyUses = Math.max(SUBJECT_ENTRIES, lexicon.entries.length * SUBJECT_SHARE);
  findSequences(lexicon.cues, tokens, (occurrence) => {
    const { value: cue, check, first, last } = occurrence;
    if (check !== checkLetters(tokens, { ...occurrence, cased: false })) return;
    const start = tokens.starts[first] ?? 0;
    const end = tokens.ends[last] ?? 0;
    if (!found.has(cue)) found.set(cue, { start, end });
    let uses = 0;
    eachUse(lexicon, cue, (entry, against) => {
      uses++;
      if (entries.has(entry)) hits.push({ start, end, cue, entry, against });
    });
    if (uses >= manyUses) subject.push({ start, end, cue });
  });
  return { hits, first: found, subject };
}

/** Index of the first cue that starts at `offset` or later; cues are in order of their start. */
export function firstCueFrom(cues: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cues[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
