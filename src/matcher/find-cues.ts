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

/** The cues of some entries that stand in a text, given the text's tokens. */
export function findCues(lexicon: Lexicon, tokens: Tokens, entries: ReadonlySet<number>): CueHit[] {
  const { slots, firstOutput, outputs } = lexicon.cues;
  const { hashes, gaps, starts, ends, count } = tokens;
  const hits: CueHit[] = [];
  for (let first = 0; first < count; first++) {
    let node = stepTo(slots, 0, hashes[first] ?? 0, GAP_NONE);
    let last = first;
    while (node !== 0) {
      const stop = firstOutput[node + 1] ?? 0;
      for (let at = firstOutput[node] ?? 0; at < stop; at++) {
        const output = outputs[at] ?? 0;
        const entry = output >>> 1;
        if (!entries.has(entry)) continue;
        hits.push({
          start: starts[first] ?? 0,
          end: ends[last] ?? 0,
          cue: node,
          entry,
          against: (output & 1) === 1,
        });
      }
      last++;
      const gap = last < count ? (gaps[last] ?? GAP_BREAK) : GAP_BREAK;
      node = gap === GAP_BREAK ? 0 : stepTo(slots, node, hashes[last] ?? 0, gap);
    }
  }
  return hits;
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
