import { findSequences } from '../lexicon/find-sequences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
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

/** Every place where a cue of any entry stands in a text, in order of its start, given the text's tokens. */
export function findCues({ cues }: Lexicon, tokens: Tokens): CuePlaced[] {
  const { starts, ends } = tokens;
  const places: CuePlaced[] = [];
  findSequences(cues, tokens, ({ value: cue, first, last }) => {
    places.push({ start: starts[first] ?? 0, end: ends[last] ?? 0, cue });
    return true;
  });
  return places;
}

/** Of these places those that tell about an entry, in the same order. */
export function hitsOf(lexicon: Lexicon, places: readonly CuePlaced[], entry: number): CueHit[] {
  const pro = listOf(lexicon, entry * 2);
  const contra = listOf(lexicon, entry * 2 + 1);
  const hits: CueHit[] = [];
  for (const { start, end, cue } of places) {
    if (pro.includes(cue)) hits.push({ start, end, cue, against: false });
    if (contra.includes(cue)) hits.push({ start, end, cue, against: true });
  }
  return hits;
}

/** Whether any of these places speaks against an entry. */
export function hasContrary(lexicon: Lexicon, places: readonly CuePlaced[], entry: number): boolean {
  const contra = listOf(lexicon, entry * 2 + 1);
  return places.some(({ cue }) => contra.includes(cue));
}

/** A list of cues, see `Lexicon.cueStarts`. */
export function listOf({ entryCues, cueStarts }: Lexicon, list: number): Uint32Array {
  return entryCues.subarray(cueStarts[list], cueStarts[list + 1]);
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
