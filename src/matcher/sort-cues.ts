import type { Lexicon } from '../lexicon/lexicon.ts';

/** A cue of some entry, as it stands in a text. */
export interface EntryCue {
  readonly words: string;
  readonly against: boolean;
}

/** Sorts cues that were heard, given by number, by the entries that they are cues of. */
export function sortCues(
  { cues: { firstOutput, outputs } }: Lexicon,
  heard: ReadonlyMap<number, string>,
): Map<number, EntryCue[]> {
  const sorted = new Map<number, EntryCue[]>();
  for (const [cue, words] of heard) {
    for (const output of outputs.subarray(firstOutput[cue], firstOutput[cue + 1])) {
      const entry = output >>> 1;
      const found = { words, against: (output & 1) === 1 };
      const known = sorted.get(entry);
      if (known === undefined) sorted.set(entry, [found]);
      else known.push(found);
    }
  }
  return sorted;
}
