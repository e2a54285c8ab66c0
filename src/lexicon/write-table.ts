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
  writer.bytes(new Uint8Array(openings.buffer));
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
  const heads = new Uint32Array(used.length);
  const bits = new Uint32Array(used.length);
  used.forEach((slot, index) => {
    heads[index] = slots[slot] ?? 0;
    bits[index] = slots[slot + 1] ?? 0;
  });
  for (const numbers of [heads, isNumbered ? withoutNumbers(bits) : bits]) {
    for (let shift = 0; shift < 32; shift += 8) writer.bytes(partOf(numbers, shift));
  }
}

/** One byte of each number. */
function partOf(numbers: Uint32Array, shift: number): Uint8Array {
  const bytes = new Uint8Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) bytes[i] = (numbers[i] ?? 0) >>> shift;
  return bytes;
}

/** The second numbers of the used slots with 0 for the number that comes next, and one more than any other number. */
function withoutNumbers(numbers: Uint32Array): Uint32Array {
  let next = 0;
  return numbers.map((bits) => {
    if ((bits & ENDS) === 0) return bits;
    const value = bits >>> VALUE_SHIFT;
    const written = value === next ? 0 : value + 1;
    if (value === next) next++;
    return ((bits & ~(-1 << VALUE_SHIFT)) | (written << VALUE_SHIFT)) >>> 0;
  });
}
