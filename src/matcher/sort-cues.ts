import { eachUse } from '../lexicon/cue-uses.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** A cue of some entry, as it stands in a text. */
export interface EntryCue {
  readonly words: string;
  readonly against: boolean;
}

/** Sorts cues that were heard, given by number, by the entries that they are cues of. */
export function sortCues(lexicon: Lexicon, heard: ReadonlyMap<number, string>): Map<number, EntryCue[]> {
  const sorted = new Map<number, EntryCue[]>();
  for (const [cue, words] of heard) {
    eachUse(lexicon, cue, (entry, against) => {
      const known = sorted.get(entry);
      if (known === undefined) sorted.set(entry, [{ words, against }]);
      else known.push({ words, against });
    });
  }
  return sorted;
}
