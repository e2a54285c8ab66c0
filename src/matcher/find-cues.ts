import type { Lexicon } from '../lexicon/lexicon.ts';
import { stepTo } from '../lexicon/word-table.ts';
import { GAP_BREAK, GAP_NONE, type Tokens } from '../text/tokens.ts';

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
  const { slots, firstOutput, outputs } = lexicon.cues;
  const { hashes, gaps, starts, ends, count } = tokens;
  const hits: CueHit[] = [];
  const found = new Map<number, { start: number; end: number }>();
  for (let first = 0; first < count; first++) {
    let node = stepTo(slots, 0, hashes[first] ?? 0, GAP_NONE);
    let last = first;
    while (node !== 0) {
      const start = starts[first] ?? 0;
      const end = ends[last] ?? 0;
      const stop = firstOutput[node + 1] ?? 0;
      for (let at = firstOutput[node] ?? 0; at < stop; at++) {
        if (!found.has(node)) found.set(node, { start, end });
        const output = outputs[at] ?? 0;
        const entry = output >>> 1;
        if (entries.has(entry)) hits.push({ start, end, cue: node, entry, against: (output & 1) === 1 });
      }
      last++;
      const gap = last < count ? (gaps[last] ?? GAP_BREAK) : GAP_BREAK;
      node = gap === GAP_BREAK ? 0 : stepTo(slots, node, hashes[last] ?? 0, gap);
    }
  }
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
