import type { Tokens } from '../text/tokens.ts';
import { hashOn } from '../text/word-hash.ts';
import { sequenceKeys } from './sequence-key.ts';

/**
 * Word sequences, laid out flat and read as they are.
 *
 * `slots` is one open-addressing table of every sequence and every beginning of one, found by its key (a hash of its
 * words and gaps). A slot has two numbers. The first: the low half of the key, which tells it from its neighbours,
 * and 16 bits of the sequence's letters by another hash, so that two sequences are never taken for each other. The
 * second: the bits below, and the sequence's value above them; 0 in an empty slot.
 *
 * `firstWords` is a set of bits, a power of two of them: set where the top bits of some first word's hash point. It
 * fits into the processor's cache, and turns away nearly every word of a page.
 */
export interface WordTable {
  readonly slots: Uint32Array;
  readonly firstWords: Uint32Array;
}

/** Some sequence goes on from here. */
export const CONTINUES = 1;
/** A sequence ends here. */
export const ENDS = 2;
/** The same sequence with an s at its end means the same. */
export const WITH_S = 4;
/** Another slot with the same half of a key follows before the next empty one. */
const FOLLOWED = 8;
/** Where a slot's value begins; it has 28 bits. */
export const VALUE_SHIFT = 4;

/** How full a table is. Fuller ones are smaller to ship and slower to search. */
const LOAD = 0.75;
/** At least so many bits of `firstWords` for each word. */
const BITS_A_WORD = 16;

/** Where the search for a key begins in `slots`. */
export function homeOf(slots: Uint32Array, key: number): number {
  return Math.floor((key >>> 0) * (slots.length / 2 ** 33)) * 2;
}

/**
 * The next slot for a key from `at` on (its home, or behind the last one that was found), -1 if there is none.
 * A slot may turn out to be another sequence's: its letters decide.
 */
export function findSlot(slots: Uint32Array, key: number, from: number): number {
  const half = key & 0xffff;
  let at = from;
  for (;;) {
    if (at >= slots.length) at = 0;
    if (slots[at + 1] === 0) return -1;
    if ((slots[at] ?? 0) >>> 16 === half) return at;
    at += 2;
  }
}

/** Whether it makes sense to look for another slot of the same key. */
export function isFollowed(bits: number): boolean {
  return (bits & FOLLOWED) !== 0;
}

export interface Sequence {
  readonly tokens: Tokens;
  /** 28 bits. */
  readonly value: number;
  /** 16 bits of the letters, see `checkLetters`. */
  readonly check: number;
  readonly withS: boolean;
}

/** Collects sequences, and lays them out as a `WordTable`. */
export class WordTableBuilder {
  readonly #keys: number[] = [];
  readonly #checks: number[] = [];
  readonly #bits: number[] = [];
  readonly #firstWords = new Set<number>();

  add({ tokens, value, check, withS }: Sequence): void {
    if (tokens.count === 0) return;
    const keys = sequenceKeys(tokens);
    const last = keys.length - 1;
    keys.forEach((key, index) => {
      this.#keys.push(key);
      this.#checks.push(index === last ? check : 0);
      this.#bits.push(index === last ? ENDS | (withS ? WITH_S : 0) | (value << VALUE_SHIFT) : CONTINUES);
    });
    const firstWord = tokens.hashes[0] ?? 0;
    this.#firstWords.add(firstWord);
    if (withS && last === 0) this.#firstWords.add(hashOn(firstWord, 's'));
  }

  build(): WordTable {
    // Beginnings that sequences share are told apart only when they are laid out; so once to count, once to keep.
    const used = this.#fill(new Uint32Array(2 * Math.ceil(this.#keys.length / LOAD) + 2));
    const slots = new Uint32Array(2 * Math.ceil(used / LOAD) + 2);
    this.#fill(slots);
    return { slots, firstWords: this.#markFirstWords() };
  }

  #fill(slots: Uint32Array): number {
    let used = 0;
    for (let i = 0; i < this.#keys.length; i++) {
      const place = { slots, key: this.#keys[i] ?? 0, check: this.#checks[i] ?? 0, bits: this.#bits[i] ?? 0 };
      if (fillSlot(place)) used++;
    }
    return used;
  }

  #markFirstWords(): Uint32Array {
    const size = 2 ** Math.ceil(Math.log2(Math.max(this.#firstWords.size * BITS_A_WORD, 32)));
    const bits = new Uint32Array(size / 32);
    const shift = Math.clz32(size - 1);
    for (const hash of this.#firstWords) {
      const bit = hash >>> shift;
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    return bits;
  }
}

interface SlotContents {
  readonly slots: Uint32Array;
  readonly key: number;
  readonly check: number;
  readonly bits: number;
}

/** Puts a sequence, or a beginning of one, where it will be looked for; true where that took an empty slot. */
function fillSlot({ slots, key, check, bits }: SlotContents): boolean {
  const head = (((key & 0xffff) << 16) | check) >>> 0;
  let at = homeOf(slots, key);
  for (;;) {
    const held = slots[at + 1] ?? 0;
    if (held === 0) {
      slots[at] = head;
      slots[at + 1] = bits;
      return true;
    }
    const heldHead = slots[at] ?? 0;
    if (heldHead >>> 16 === head >>> 16) {
      const same = heldHead === head && held >>> VALUE_SHIFT === bits >>> VALUE_SHIFT;
      if ((bits & ENDS) === 0 || (held & ENDS) === 0 || same) {
        slots[at] = heldHead | head;
        slots[at + 1] = held | bits;
        return false;
      }
      slots[at + 1] = held | FOLLOWED;
    }
    at = at + 2 < slots.length ? at + 2 : 0;
  }
}
