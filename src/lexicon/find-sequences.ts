import { CHARACTERS } from '../text/characters.ts';
import { GAP_BREAK, GAP_NONE, gapBefore } from '../text/gaps.ts';
import type { Tokens } from '../text/tokens.ts';
import { hashWithout } from '../text/word-hash.ts';
import { isOpening, openingMask, openingShift, pairHash } from './openings.ts';
import { ROOT, stepKey } from './sequence-key.ts';
import {
  CONTINUES,
  checkIn,
  ENDS,
  firstSlot,
  nextSlot,
  VALUE_SHIFT,
  WITH_S,
  type WordTable,
} from './word-table.ts';

const SMALL_S = 0x73;

/** Words of a text that are a sequence of a table; for sure if their letters have its `check`, see `checkLetters`. */
export interface Occurrence {
  readonly value: number;
  readonly check: number;
  /** Its first and its last word. */
  readonly first: number;
  readonly last: number;
  /** The last word has an s that the sequence has not. */
  readonly withS: boolean;
}

/** Finds sequences of a table in a text, overlaps included, in order of their start; stops when there are `most`. */
export function findSequences(
  table: WordTable,
  tokens: Tokens,
  most = Number.POSITIVE_INFINITY,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const { openings } = table;
  let first = findOpening(openings, tokens, 0);
  while (first !== -1 && found.length < most) {
    findFrom(table, tokens, first, found);
    first = findOpening(openings, tokens, first + 1);
  }
  return found.slice(0, most);
}

/** The next word from `from` on with which a sequence may begin, -1 if there is none: a loop over all words of a page. */
function findOpening(openings: Uint32Array, { hashes, count }: Tokens, from: number): number {
  const shift = openingShift(openings);
  let hash = hashes[from] ?? 0;
  for (let at = from; at < count; at++) {
    const next = at + 1 < count ? (hashes[at + 1] ?? 0) : 0;
    const pair = pairHash(hash, next);
    const wordMask = openingMask(hash);
    const pairMask = openingMask(pair);
    if (
      ((openings[hash >>> shift] ?? 0) & wordMask) === wordMask ||
      ((openings[pair >>> shift] ?? 0) & pairMask) === pairMask
    ) {
      return at;
    }
    hash = next;
  }
  return -1;
}

/** Follows the words from `first` on as long as some sequence does. */
function findFrom({ slots, openings }: WordTable, tokens: Tokens, first: number, found: Occurrence[]): void {
  let key = ROOT;
  for (let last = first; last < tokens.count; last++) {
    const gap = last === first ? GAP_NONE : gapBefore(tokens, last);
    if (gap === GAP_BREAK) return;
    const hash = tokens.hashes[last] ?? 0;
    if (endsInS(tokens, last)) {
      const stem = stepKey(key, hashWithout(hash, SMALL_S), gap);
      for (let at = firstSlot(slots, stem); at !== -1; at = nextSlot(slots, stem, at)) {
        const bits = slots[at + 1] ?? 0;
        if ((bits & WITH_S) !== 0)
          found.push({ value: bits >>> VALUE_SHIFT, check: checkIn(slots, at), first, last, withS: true });
      }
    }
    key = stepKey(key, hash, gap);
    let goesOn = last === first && isOpening(openings, pairHash(hash, tokens.hashes[first + 1] ?? 0));
    for (let at = firstSlot(slots, key); at !== -1; at = nextSlot(slots, key, at)) {
      const bits = slots[at + 1] ?? 0;
      if ((bits & CONTINUES) !== 0) goesOn = true;
      if ((bits & ENDS) !== 0)
        found.push({ value: bits >>> VALUE_SHIFT, check: checkIn(slots, at), first, last, withS: false });
    }
    if (!goesOn) return;
  }
}

function endsInS({ text, ends }: Tokens, index: number): boolean {
  return CHARACTERS[text.charCodeAt((ends[index] ?? 0) - 1)] === SMALL_S;
}
