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
  const { entryCues, cueStarts } = lexicon;
  const from = cueStarts[entry * 2] ?? 0;
  const to = cueStarts[entry * 2 + 1] ?? 0;
  const end = cueStarts[entry * 2 + 2] ?? 0;
  const hits: CueHit[] = [];
  if (from === end) return hits;
  for (const { start, end: stop, cue } of places) {
    if (holds(entryCues, from, to, cue)) hits.push({ start, end: stop, cue, against: false });
    if (holds(entryCues, to, end, cue)) hits.push({ start, end: stop, cue, against: true });
  }
  return hits;
}

/** Whether any of these places speaks against an entry. */
export function hasContrary(lexicon: Lexicon, places: readonly CuePlaced[], entry: number): boolean {
  const { entryCues, cueStarts } = lexicon;
  const from = cueStarts[entry * 2 + 1] ?? 0;
  const to = cueStarts[entry * 2 + 2] ?? 0;
  return from !== to && places.some(({ cue }) => holds(entryCues, from, to, cue));
}

/** Whether an ordered stretch of a list has a number in it. */
function holds(list: Uint32Array, from: number, to: number, wanted: number): boolean {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && list[low] === wanted;
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
