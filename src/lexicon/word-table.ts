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
 * `openings` is a Bloom filter of how sequences begin: of the hash of each that is one word, and of the hash of the
 * first two words of each longer one (`pairHash`). The top bits of a hash lead to a number, in which the two bits of
 * `openingMask` are set. It is small enough for the processor's cache, and turns away nearly every word of a page.
 */
export interface WordTable {
  readonly slots: Uint32Array;
  readonly openings: Uint32Array;
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

/** A hash of two words that follow each other, whatever stands between them. */
export function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + second) | 0;
}

/** The bits that tell a hash from others in the same number of `openings`. */
export function openingMask(hash: number): number {
  return (1 << hash) | (1 << (hash >>> 5));
}

/** How far hashes are shifted to lead into `openings`. */
export function openingShift(openings: Uint32Array): number {
  return Math.clz32(openings.length - 1);
}

/** How full a table is. Fuller ones are smaller to ship and slower to search. */
const LOAD = 0.75;
/** At least so many bits of `openings` for each one; up to twice as many, as their number is a power of two. */
const BITS_AN_OPENING = 12;

/** Where the first slot for a key lies, -1 if there is none. It may be another sequence's: its letters decide. */
export function firstSlot(slots: Uint32Array, key: number): number {
  return slotFrom(slots, key, homeOf(slots, key));
}

/** Where the next slot for a key lies after the one at `at`, -1 if there is none. */
export function nextSlot(slots: Uint32Array, key: number, at: number): number {
  return ((slots[at + 1] ?? 0) & FOLLOWED) === 0 ? -1 : slotFrom(slots, key, at + 2);
}

/** The letters' hash in a slot. */
export function checkIn(slots: Uint32Array, at: number): number {
  return (slots[at] ?? 0) & 0xffff;
}

function slotFrom(slots: Uint32Array, key: number, from: number): number {
  const half = key & 0xffff;
  let at = from;
  for (;;) {
    if (at >= slots.length) at = 0;
    if (slots[at + 1] === 0) return -1;
    if ((slots[at] ?? 0) >>> 16 === half) return at;
    at += 2;
  }
}

/** Where the search for a key begins. */
function homeOf(slots: Uint32Array, key: number): number {
  return Math.floor((key >>> 0) * (slots.length / 2 ** 33)) * 2;
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
  readonly #openings = new Set<number>();

  add({ tokens, value, check, withS }: Sequence): void {
    if (tokens.count === 0) return;
    const keys = sequenceKeys(tokens);
    const last = keys.length - 1;
    keys.forEach((key, index) => {
      this.#keys.push(key);
      this.#checks.push(index === last ? check : 0);
      this.#bits.push(index === last ? ENDS | (withS ? WITH_S : 0) | (value << VALUE_SHIFT) : CONTINUES);
    });
    this.#addOpening(tokens, withS);
  }

  build(): WordTable {
    // Beginnings that sequences share are told apart only when they are laid out; so once to count, once to keep.
    const used = this.#fill(new Uint32Array(2 * Math.ceil(this.#keys.length / LOAD) + 2));
    const slots = new Uint32Array(2 * Math.ceil(used / LOAD) + 2);
    this.#fill(slots);
    return { slots, openings: this.#markOpenings() };
  }

  #addOpening({ count, hashes }: Tokens, withS: boolean): void {
    const [first = 0, second = 0] = hashes;
    const open = (last: number): number => (count === 1 ? last : pairHash(first, last));
    const last = count === 1 ? first : second;
    this.#openings.add(open(last));
    if (withS && count <= 2) this.#openings.add(open(hashOn(last, 's')));
  }

  #fill(slots: Uint32Array): number {
    let used = 0;
    for (let i = 0; i < this.#keys.length; i++) {
      const place = { slots, key: this.#keys[i] ?? 0, check: this.#checks[i] ?? 0, bits: this.#bits[i] ?? 0 };
      if (fillSlot(place)) used++;
    }
    return used;
  }

  #markOpenings(): Uint32Array {
    const bits = Math.max(this.#openings.size * BITS_AN_OPENING, 64);
    const openings = new Uint32Array(2 ** Math.ceil(Math.log2(bits / 32)));
    const shift = openingShift(openings);
    for (const hash of this.#openings) {
      const at = hash >>> shift;
      openings[at] = (openings[at] ?? 0) | openingMask(hash);
    }
    return openings;
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
