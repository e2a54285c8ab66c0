import { type BitReader, widthOf } from './bit-reader.ts';
import { FORM_ENTRY_SHIFT } from './lexicon.ts';
import { ENDS, VALUE_SHIFT, WITH_S, type WordTable } from './word-table.ts';

/** Reads a table that `writeTable` has written, given the same `entries`. */
export function readTable(reader: BitReader, entries: number): WordTable {
  const slots = new Uint32Array(reader.read(32));
  const openings = reader.readMany(reader.read(32));
  const kinds = reader.readMany(reader.read(32));
  const isNumbered = entries === 0;
  const shift = isNumbered ? VALUE_SHIFT : VALUE_SHIFT + FORM_ENTRY_SHIFT;
  let next = 0;
  for (let slot = 0; slot < slots.length; slot += 2) {
    let bits = kinds[reader.readSmall(isNumbered ? 0 : 1)] ?? 0;
    if (bits === 0) continue;
    const ends = (bits & ENDS) !== 0;
    slots[slot] = ends && !isNumbered ? reader.read(32) : reader.read(16) << 16;
    if (ends) {
      const isNext = isNumbered && ((bits & WITH_S) !== 0 || reader.read(1) === 1);
      bits |= (isNext ? next++ : reader.read(widthOf(entries || next))) << shift;
    }
    slots[slot + 1] = bits;
  }
  return { slots, openings };
}
