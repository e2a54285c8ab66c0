/**
 * Word sequences, laid out flat and read as they are.
 *
 * `slots` is one open-addressing table of every sequence, and of every beginning of one that has two words or more,
 * found by its key (a hash of its words and gaps). A slot has two numbers. The first: the low half of the key, which
 * tells it from its neighbours, and 16 bits of the sequence's letters by another hash, so that two sequences are never
 * taken for each other. The second: the bits below, and the sequence's value above them; 0 in an empty slot.
 *
 * `openings` tells which words, and which two words, are worth looking up.
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

export interface SlotContents {
  readonly key: number;
  readonly check: number;
  readonly bits: number;
}

/** Puts a sequence, or a beginning of one, where it will be looked for; true where that took an empty slot. */
export function fillSlot(slots: Uint32Array, { key, check, bits }: SlotContents): boolean {
  const half = key & 0xffff;
  const head = ((half << 16) | check) >>> 0;
  let at = homeOf(slots, key);
  for (;;) {
    const held = slots[at + 1] ?? 0;
    if (held === 0) {
      slots[at] = head;
      slots[at + 1] = bits;
      return true;
    }
    const heldHead = slots[at] ?? 0;
    if (heldHead >>> 16 === half) {
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
