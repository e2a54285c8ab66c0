import type { Tokens } from '../text/tokens.ts';
import { hashOn } from '../text/word-hash.ts';
import { makeOpenings, pairHash } from './openings.ts';
import { sequenceKeys } from './sequence-key.ts';
import { CONTINUES, ENDS, fillSlot, VALUE_SHIFT, WITH_S, type WordTable } from './word-table.ts';

/** How full a table is. Fuller ones are smaller to ship and slower to search. */
const LOAD = 0.75;

export interface Sequence {
  readonly tokens: Tokens;
  /** 28 bits. */
  readonly value: number;
  /** 16 bits of the letters, see `checkLetters`. */
  readonly check: number;
  /** Whether it means the same with an s at its end. */
  readonly withS: boolean;
}

/** Collects sequences, and lays them out as a `WordTable`. */
export class WordTableBuilder {
  // Side by side, since there may be half a million.
  readonly #keys: number[] = [];
  readonly #checks: number[] = [];
  readonly #bits: number[] = [];
  readonly #openings: number[] = [];
  readonly #bitsAnOpening: number;

  constructor(bitsAnOpening: number) {
    this.#bitsAnOpening = bitsAnOpening;
  }

  add({ tokens, value, check, withS }: Sequence): void {
    const keys = sequenceKeys(tokens);
    const end = keys.pop();
    if (end === undefined) return;
    // A single word needs no slot to go on from: `openings` tells.
    for (const beginning of keys.slice(1)) this.#put(beginning, 0, CONTINUES);
    this.#put(end, check, ENDS | (withS ? WITH_S : 0) | (value << VALUE_SHIFT));
    this.#open(tokens, withS);
  }

  build(): WordTable {
    // Beginnings that sequences share are told apart only when they are laid out; so once to count, once to keep.
    const used = this.#fill(emptySlots(this.#keys.length));
    const slots = emptySlots(used);
    this.#fill(slots);
    return { slots, openings: makeOpenings(this.#openings, this.#bitsAnOpening) };
  }

  #put(key: number, check: number, bits: number): void {
    this.#keys.push(key);
    this.#checks.push(check);
    this.#bits.push(bits);
  }

  #open({ count, hashes }: Tokens, withS: boolean): void {
    const first = hashes[0] ?? 0;
    const second = hashes[1] ?? 0;
    this.#openings.push(count === 1 ? first : pairHash(first, second));
    if (!withS || count > 2) return;
    this.#openings.push(count === 1 ? hashOn(first, 's') : pairHash(first, hashOn(second, 's')));
  }

  #fill(slots: Uint32Array): number {
    let used = 0;
    for (let i = 0; i < this.#keys.length; i++) {
      const contents = { key: this.#keys[i] ?? 0, check: this.#checks[i] ?? 0, bits: this.#bits[i] ?? 0 };
      if (fillSlot(slots, contents)) used++;
    }
    return used;
  }
}

function emptySlots(used: number): Uint32Array {
  return new Uint32Array(2 * (Math.ceil(used / LOAD) + 1));
}
