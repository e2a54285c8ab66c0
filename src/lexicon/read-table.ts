import type { ByteReader } from './byte-reader.ts';
import { ENDS, VALUE_SHIFT, type WordTable } from './word-table.ts';

/** Reads a table that `writeTable` has written. */
export function readTable(reader: ByteReader, isNumbered: boolean): WordTable {
  const slots = new Uint32Array(reader.number());
  // A copy begins where 32-bit numbers may begin.
  const openings = new Uint32Array(reader.bytes(reader.number() * 4).slice().buffer);
  const isUsed = reader.bytes(Math.ceil(slots.length / 16));
  const count = reader.number();
  const bytes = reader.bytes(count * 8);
  /** Of each number, one byte in `count` is a part. */
  const numberAt = (at: number): number =>
    (bytes[at] ?? 0) |
    ((bytes[at + count] ?? 0) << 8) |
    ((bytes[at + count * 2] ?? 0) << 16) |
    ((bytes[at + count * 3] ?? 0) << 24);
  let next = 0;
  let at = 0;
  for (let slot = 0; slot < slots.length; slot += 2) {
    if ((((isUsed[slot >>> 4] ?? 0) >>> ((slot >>> 1) & 7)) & 1) === 0) continue;
    slots[slot] = numberAt(at);
    let bits = numberAt(at++ + count * 4);
    if (isNumbered && (bits & ENDS) !== 0) bits += (bits >>> VALUE_SHIFT ? -1 : next++) << VALUE_SHIFT;
    slots[slot + 1] = bits;
  }
  return { slots, openings };
}
