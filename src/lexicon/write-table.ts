import { widthOf } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { FORM_ENTRY_SHIFT } from './lexicon.ts';
import { ENDS, VALUE_SHIFT, WITH_S, type WordTable } from './word-table.ts';

/**
 * Writes a table densely, slot after slot: its kind (all its flags together, none for an empty slot, the commonest in
 * the fewest bits), then its half of the key, and where a sequence ends its check and its value. `readTable` reads it.
 *
 * `entries`: the values are those of forms of so many entries. With 0 they are numbers in the order in which slots
 * name them first, so only those that were named before are written out (one that may end in s is named once), and
 * there are no checks.
 */
export function writeTable(writer: BitWriter, { slots, openings }: WordTable, entries: number): void {
  const isNumbered = entries === 0;
  const shift = isNumbered ? VALUE_SHIFT : VALUE_SHIFT + FORM_ENTRY_SHIFT;
  const kinds = kindsOf(slots, shift);
  writer.write(slots.length, 32);
  writer.write(openings.length, 32);
  writer.writeMany(openings);
  writer.write(kinds.size, 32);
  writer.writeMany(Uint32Array.from(kinds.keys()));
  let next = 0;
  for (let at = 0; at < slots.length; at += 2) {
    const head = slots[at] ?? 0;
    const bits = slots[at + 1] ?? 0;
    writer.writeSmall(kinds.get(kindOf(bits, shift)) ?? 0, isNumbered ? 0 : 1);
    if (bits === 0) continue;
    const ends = (bits & ENDS) !== 0;
    if (ends && !isNumbered) writer.write(head, 32);
    else writer.write(head >>> 16, 16);
    if (!ends) continue;
    const value = bits >>> shift;
    const isNext = isNumbered && value === next;
    if (isNumbered && (bits & WITH_S) === 0) writer.write(isNext ? 1 : 0, 1);
    if (isNext) next++;
    else writer.write(value, widthOf(entries || next));
  }
}

/** The kinds of all slots, the commonest first, each with its number. */
function kindsOf(slots: Uint32Array, shift: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 1; at < slots.length; at += 2) {
    const kind = kindOf(slots[at] ?? 0, shift);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b);
  return new Map(ranked.map(([kind], number) => [kind, number]));
}

function kindOf(bits: number, shift: number): number {
  return bits & ((1 << shift) - 1);
}
