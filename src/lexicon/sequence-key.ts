import { GAP_NONE, gapBefore } from '../text/gaps.ts';
import type { Tokens } from '../text/tokens.ts';

/** The key of no words. */
export const ROOT = 0;

/** The key of a sequence that goes on over a gap to a word, in 32 bits. Its top bits and its low bits are used alone. */
export function stepKey(key: number, hash: number, gap: number): number {
  let next = Math.imul(hash ^ Math.imul(gap, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(key, 0xc2b2ae35);
  next = Math.imul(next ^ (next >>> 15), 0x27d4eb2f);
  return (next ^ (next >>> 13)) >>> 0;
}

/** The keys of the first word, the first two, and so on to all words. */
export function sequenceKeys(tokens: Tokens): number[] {
  const keys: number[] = [];
  let key = ROOT;
  for (let i = 0; i < tokens.count; i++) {
    key = stepKey(key, tokens.hashes[i] ?? 0, i === 0 ? GAP_NONE : gapBefore(tokens, i));
    keys.push(key);
  }
  return keys;
}
