import { CHARACTERS } from '../text/characters.ts';
import { GAP_BREAK, GAP_NONE, gapBefore } from '../text/gaps.ts';
import type { Tokens } from '../text/tokens.ts';
import { hashWithout } from '../text/word-hash.ts';
import { ROOT, stepKey } from './sequence-key.ts';
import {
  CONTINUES,
  ENDS,
  findSlot,
  homeOf,
  isFollowed,
  VALUE_SHIFT,
  WITH_S,
  type WordTable,
} from './word-table.ts';

const SMALL_S = 0x73;

/** Words of a text that are a sequence of a table, unless its letters are others (`check`, see `checkLetters`). */
export interface Occurrence {
  readonly value: number;
  readonly check: number;
  /** Its first and its last word. */
  readonly first: number;
  readonly last: number;
  /** The last word has an s that the sequence has not. */
  readonly withS: boolean;
}

/** Finds every sequence of a table in a text, overlaps included, in order of their start. */
export function findSequences(
  table: WordTable,
  tokens: Tokens,
  found: (occurrence: Occurrence) => void,
): void {
  const { firstWords } = table;
  const { hashes, count } = tokens;
  const shift = Math.clz32(firstWords.length * 32 - 1);
  for (let first = 0; first < count; first++) {
    const bit = (hashes[first] ?? 0) >>> shift;
    if ((((firstWords[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) !== 0) findFrom({ table, tokens, first, found });
  }
}

interface Start {
  readonly table: WordTable;
  readonly tokens: Tokens;
  readonly first: number;
  readonly found: (occurrence: Occurrence) => void;
}

function findFrom({ table: { slots }, tokens, first, found }: Start): void {
  let key = ROOT;
  let goesOn = true;
  const report = (word: number, last: number, withS: boolean): void => {
    goesOn = false;
    let at = homeOf(slots, word);
    for (;;) {
      at = findSlot(slots, word, at);
      if (at === -1) return;
      const bits = slots[at + 1] ?? 0;
      if ((bits & CONTINUES) !== 0) goesOn = true;
      if ((bits & (withS ? WITH_S : ENDS)) !== 0) {
        found({ value: bits >>> VALUE_SHIFT, check: (slots[at] ?? 0) & 0xffff, first, last, withS });
      }
      if (!isFollowed(bits)) return;
      at += 2;
    }
  };
  for (let last = first; goesOn && last < tokens.count; last++) {
    const gap = last === first ? GAP_NONE : gapBefore(tokens, last);
    if (gap === GAP_BREAK) return;
    const hash = tokens.hashes[last] ?? 0;
    if (endsInS(tokens, last)) report(stepKey(key, hashWithout(hash, SMALL_S), gap), last, true);
    key = stepKey(key, hash, gap);
    report(key, last, false);
  }
}

function endsInS({ text, ends }: Tokens, index: number): boolean {
  return CHARACTERS[text.charCodeAt((ends[index] ?? 0) - 1)] === SMALL_S;
}
