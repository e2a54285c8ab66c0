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
  return findSequences(cues, tokens).map(({ value: cue, first, last }) => ({
    start: starts[first] ?? 0,
    end: ends[last] ?? 0,
    cue,
  }));
}

/** For each cue the last of the places in question where it stands, by its index and 1 more; 0 where it stands nowhere. */
let lastPlaces = new Uint32Array(0);

/** The places that tell about those of the candidates' entries that need to be told of, by entry, in order of their start. */
export function hitsByEntry(
  { entryCues, cueStarts, cueUses }: Lexicon,
  candidates: readonly Candidate[],
  heard: readonly CuePlaced[],
): Map<number, readonly CueHit[]> {
  if (lastPlaces.length < cueUses.length) lastPlaces = new Uint32Array(cueUses.length);
  const places = lastPlaces;
  /** For each place the one before it with the same cue, told in the same way. */
  const previous: number[] = [];
  for (const { cue } of heard) {
    previous.push(places[cue] ?? 0);
    places[cue] = previous.length;
  }
  const byEntry = new Map<number, readonly CueHit[]>();
  for (const { entry, ambiguous } of candidates) {
    if (byEntry.has(entry)) continue;
    const hits: CueHit[] = [];
    for (let list = entry * 2 + 1; list >= entry * 2; list--) {
      const end = cueStarts[list + 1] ?? 0;
      for (let at = cueStarts[list] ?? 0; at < end; at++) {
        const cue = entryCues[at] ?? 0;
        for (let next = places[cue] ?? 0; next !== 0; next = previous[next - 1] ?? 0) {
          const place = heard[next - 1];
          if (place !== undefined)
            hits.push({ start: place.start, end: place.end, cue, against: list > entry * 2 });
        }
      }
      // A certain form needs nobody to speak for it where nobody speaks against it.
      if (!ambiguous && hits.length === 0) break;
    }
    if (ambiguous || hits.length > 0) byEntry.set(entry, hits.sort(byPlace));
  }
  for (const { cue } of heard) places[cue] = 0;
  return byEntry;
}

function byPlace(a: CueHit, b: CueHit): number {
  return a.start - b.start || a.end - b.end || Number(a.against) - Number(b.against);
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
