import { findSequences } from '../lexicon/find-sequences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
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

/** For each cue the last of the places in question where it stands, by its index and 1 more; 0 where it stands nowhere. */
let lastPlaces = new Uint32Array(0);

/** The places that tell about the candidates' entries, by entry, in order of their start. */
export function hitsByEntry(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  heard: readonly CuePlaced[],
): Map<number, readonly CueHit[]> {
  if (lastPlaces.length < lexicon.cueUses.length) lastPlaces = new Uint32Array(lexicon.cueUses.length);
  const previous = heard.map(({ cue }, index) => {
    const before = lastPlaces[cue] ?? 0;
    lastPlaces[cue] = index + 1;
    return before;
  });
  const hits = new Map<number, readonly CueHit[]>();
  for (const { entry } of candidates) {
    if (!hits.has(entry)) hits.set(entry, hitsOf(lexicon, { heard, previous, entry }));
  }
  for (const { cue } of heard) lastPlaces[cue] = 0;
  return hits;
}

function hitsOf(
  { entryCues, cueStarts }: Lexicon,
  {
    heard,
    previous,
    entry,
  }: { readonly heard: readonly CuePlaced[]; readonly previous: readonly number[]; readonly entry: number },
): readonly CueHit[] {
  const hits: CueHit[] = [];
  const contra = cueStarts[entry * 2 + 1] ?? 0;
  const end = cueStarts[entry * 2 + 2] ?? 0;
  for (let at = cueStarts[entry * 2] ?? 0; at < end; at++) {
    const cue = entryCues[at] ?? 0;
    for (let next = lastPlaces[cue] ?? 0; next !== 0; next = previous[next - 1] ?? 0) {
      const place = heard[next - 1];
      if (place !== undefined) hits.push({ start: place.start, end: place.end, cue, against: at >= contra });
    }
  }
  return hits.length < 2 ? hits : hits.sort((a, b) => a.start - b.start || a.end - b.end);
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

/** Whether any of the places that start at `offset` is such a one. */
export function someAt<Place extends Stretch>(
  places: readonly Place[],
  offset: number,
  is: (place: Place) => boolean,
): boolean {
  for (let at = firstFrom(places, offset); ; at++) {
    const place = places[at];
    if (place?.start !== offset) return false;
    if (is(place)) return true;
  }
}
