import type { ByteReader } from './byte-reader.ts';
import { ENDS, VALUE_SHIFT, type WordTable } from './word-table.ts';

/** Reads a table that `writeTable` has written. */
export function readTable(reader: ByteReader, isNumbered: boolean): WordTable {
  const slots = new Uint32Array(reader.number());
  const openings = new Uint32Array(reader.number());
  // A copy begins where 32-bit numbers may begin.
  openings.set(new Uint32Array(reader.bytes(openings.length * 4).slice().buffer));
  const isUsed = reader.bytes(Math.ceil(slots.length / 16));
  let count = 0;
  for (let slot = 0; slot < slots.length; slot += 2) if (hasBit(isUsed, slot >>> 1)) count++;
  const bytes = reader.bytes(count * 8);
  let next = 0;
  let at = 0;
  for (let slot = 0; slot < slots.length; slot += 2) {
    if (!hasBit(isUsed, slot >>> 1)) continue;
    slots[slot] = numberAt(bytes, at, count);
    let bits = numberAt(bytes, at + count * 4, count);
    at++;
    if (isNumbered && (bits & ENDS) !== 0) {
      const written = bits >>> VALUE_SHIFT;
      bits += (written === 0 ? next++ : -1) << VALUE_SHIFT;
    }
    slots[slot + 1] = bits;
  }
  return { slots, openings };
}

function hasBit(bits: Uint8Array, index: number): boolean {
  return (((bits[index >>> 3] ?? 0) >>> (index & 7)) & 1) === 1;
}

/** The number of which one byte in so many is a part. */
function numberAt(bytes: Uint8Array, at: number, step: number): number {
  return (
    ((bytes[at] ?? 0) |
      ((bytes[at + step] ?? 0) << 8) |
      ((bytes[at + step * 2] ?? 0) << 16) |
      ((bytes[at + step * 3] ?? 0) << 24)) >>>
    0
  );
}
