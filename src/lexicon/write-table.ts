import type { ByteWriter } from './byte-writer.ts';
import { ENDS, VALUE_SHIFT, type WordTable } from './word-table.ts';

/**
 * Writes a table densely: which slots are used, a bit each; then the first bytes of the used ones, their second ones,
 * and so on, as like among like is compressed best. `readTable` reads it.
 *
 * `isNumbered`: the values are numbers in the order in which slots name them first; only exceptions are written out.
 */
export function writeTable(writer: ByteWriter, { slots, openings }: WordTable, isNumbered: boolean): void {
  writer.number(slots.length);
  writer.number(openings.length);
  for (const number of openings)
    for (let shift = 0; shift < 32; shift += 8) writer.byte((number >>> shift) & 0xff);
  const used: number[] = [];
  for (let at = 0; at < slots.length; at += 16) {
    let bits = 0;
    for (let slot = at; slot < Math.min(at + 16, slots.length); slot += 2) {
      if (slots[slot + 1] === 0) continue;
      bits |= 1 << ((slot - at) / 2);
      used.push(slot);
    }
    writer.byte(bits);
  }
  writer.number(used.length);
  const numbers = [
    used.map((slot) => slots[slot] ?? 0),
    isNumbered ? withoutNumbers(slots, used) : used.map((slot) => slots[slot + 1] ?? 0),
  ];
  for (const list of numbers) {
    for (let shift = 0; shift < 32; shift += 8)
      for (const number of list) writer.byte((number >>> shift) & 0xff);
  }
}

/** The second numbers of the used slots with 0 for the number that comes next, and one more than any other number. */
function withoutNumbers(slots: Uint32Array, used: readonly number[]): number[] {
  let next = 0;
  return used.map((slot) => {
    const bits = slots[slot + 1] ?? 0;
    if ((bits & ENDS) === 0) return bits;
    const value = bits >>> VALUE_SHIFT;
    const written = value === next ? 0 : value + 1;
    if (value === next) next++;
    return ((bits & ~(-1 << VALUE_SHIFT)) | (written << VALUE_SHIFT)) >>> 0;
  });
}
