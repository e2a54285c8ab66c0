import type { EntryForms } from '../model/forms.ts';
import { toBase64 } from './base64.ts';
import { widthOfSteps } from './bit-reader.ts';
import { BitWriter } from './bit-writer.ts';
import { checksumOf } from './checksum.ts';
import { CueCollector } from './collect-cues.ts';
import { addForm } from './collect-forms.ts';
import { LENGTH_WIDTH, LEXICON_FORMAT } from './lexicon.ts';
import { WordTableBuilder } from './word-table-builder.ts';
import { writeTable } from './write-table.ts';

/** Every word of every page is held against the openings of forms: they are worth the bytes. */
const BITS_A_FORM = 12;

/**
 * Compiles the forms and cues of all entries into one string that a page can read without building anything.
 *
 * It is a list in JSON: first all numbers in base64, then the entries' names. The numbers are a header (format,
 * checksum of the rest) and then, bit by bit, topics, the tables of forms and of cues, and the cues of each entry.
 * Runs in Node at build time and in the background.
 */
export function packLexicon(entries: readonly EntryForms[]): string {
  const formTable = new WordTableBuilder(BITS_A_FORM);
  const cueCollector = new CueCollector();
  entries.forEach(({ forms, cues }, entry) => {
    for (const form of forms) addForm({ table: formTable, form, entry });
    cueCollector.add(cues);
  });
  const writer = new BitWriter();
  writer.writeMany(topicBitsOf(entries));
  writeTable(writer, formTable.build(), entries.length);
  const { table, lists } = cueCollector.build();
  writeTable(writer, table, 0);
  writeLists(writer, lists);
  const body = writer.toNumbers();
  const numbers = new Uint32Array(2 + body.length);
  numbers.set([LEXICON_FORMAT, checksumOf(body)]);
  numbers.set(body, 2);
  return JSON.stringify([toBase64(numbers), ...entries.map((entry) => entry.ref)]);
}

/** Lists of numbers in order: how many numbers there are in all, and how many different ones; then each by the step from the one before. */
function writeLists(writer: BitWriter, lists: readonly (readonly number[])[]): void {
  const numbers = lists.flat();
  const distinct = new Set(numbers).size;
  writer.write(numbers.length, 32);
  writer.write(distinct, 32);
  for (const list of lists) {
    writer.writeSmall(list.length, LENGTH_WIDTH);
    const width = widthOfSteps(list.length, distinct);
    let last = -1;
    for (const number of list) {
      writer.writeSmall(number - last - 1, width);
      last = number;
    }
  }
}

/** A bit for each topic, in the order in which topics are first met; all topics past the last bit share it. */
function topicBitsOf(entries: readonly EntryForms[]): Uint32Array {
  const bits = new Map<string, number>();
  return Uint32Array.from(entries, ({ topics }) =>
    topics.reduce((mask, topic) => {
      const bit = bits.get(topic) ?? Math.min(bits.size, 31);
      bits.set(topic, bit);
      return (mask | (1 << bit)) >>> 0;
    }, 0),
  );
}
