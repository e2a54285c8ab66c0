import { findSequences } from '../lexicon/find-sequences.ts';
import { CUE_AGAINST, CUE_ENTRY_SHIFT, LAST_USE, type Lexicon } from '../lexicon/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Stretch } from './sentence.ts';

/** A cue that stands in a text. */
export interface CuePlaced extends Stretch {
  /** Which cue: the same number for the same words. */
  readonly cue: number;
}

/** A cue that stands in a text, as a cue of one entry. */
export interface CueHit extends CuePlaced {
  readonly against: boolean;
}

export interface FoundCues {
  /** Each place where a cue of an asked entry stands, by entry, in order of its start. */
  readonly hits: ReadonlyMap<number, CueHit[]>;
  /** Every cue of any entry, where it stands first. */
  readonly heard: readonly CuePlaced[];
  /** Each place of a subject word: a cue that so many entries share that it tells of their common subject. */
  readonly subject: readonly CuePlaced[];
}

/** A cue of so many entries is a subject word. */
const SUBJECT_ENTRIES = 10;

/** The cues that stand in a text, given the text's tokens; all places of those of some entries. */
export function findCues(lexicon: Lexicon, tokens: Tokens, entries: Iterable<number>): FoundCues {
  const { cueUses } = lexicon;
  const { starts, ends } = tokens;
  const hits = new Map<number, CueHit[]>();
  const isAsked = new Uint8Array(lexicon.entries.length);
  for (const entry of entries) {
    hits.set(entry, []);
    isAsked[entry] = 1;
  }
  const known = new Set<number>();
  const heard: CuePlaced[] = [];
  const subject: CuePlaced[] = [];
  findSequences(lexicon.cues, tokens, ({ value: cue, first, last }) => {
    const place = { start: starts[first] ?? 0, end: ends[last] ?? 0, cue };
    if (!known.has(cue)) {
      known.add(cue);
      heard.push(place);
    }
    let at = cue;
    for (let use = 0; (use & LAST_USE) === 0; at++) {
      use = cueUses[at] ?? LAST_USE;
      const entry = use >>> CUE_ENTRY_SHIFT;
      if (isAsked[entry] !== 1) continue;
      const { start, end } = place;
      hits.get(entry)?.push({ start, end, cue, against: (use & CUE_AGAINST) !== 0 });
    }
    if (at - cue >= SUBJECT_ENTRIES) subject.push(place);
  });
  return { hits, heard, subject };
}

/** Index of the first place that starts at `offset` or later; places are in order of their start. */
export function firstFrom(places: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
