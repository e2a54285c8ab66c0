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

/** The places that tell about an entry, given those of each cue; in order of their start. */
export function hitsOf(
  lexicon: Lexicon,
  places: ReadonlyMap<number, readonly CuePlaced[]>,
  entry: number,
): CueHit[] {
  const { entryCues, cueStarts } = lexicon;
  const hits: CueHit[] = [];
  const contra = cueStarts[entry * 2 + 1] ?? 0;
  const end = cueStarts[entry * 2 + 2] ?? 0;
  for (let at = cueStarts[entry * 2] ?? 0; at < end; at++) {
    const found = places.get(entryCues[at] ?? 0);
    if (found === undefined) continue;
    for (const place of found) hits.push({ ...place, against: at >= contra });
  }
  return hits.length < 2 ? hits : hits.sort((a, b) => a.start - b.start || a.end - b.end);
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
