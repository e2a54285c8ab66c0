import type { EntryForms } from '../model/forms.ts';
import { toBase64 } from './base64.ts';
import { ByteWriter } from './byte-writer.ts';
import { checksumOf } from './checksum.ts';
import { CueCollector } from './collect-cues.ts';
import { addForm } from './collect-forms.ts';
import { LEXICON_FORMAT } from './lexicon.ts';
import { WordTableBuilder } from './word-table-builder.ts';
import { writeTable } from './write-table.ts';

/** Every word of every page is held against the openings of forms: they are worth the bytes. */
const BITS_A_FORM = 12;

/**
 * Compiles the forms and cues of all entries into one string that a page can read without building anything.
 *
 * It is a list in JSON: first the bytes of all numbers in base64, then the entries' names. The bytes are a header
 * (format, checksum of the rest) and then, densely written, topics, the tables of forms and of cues, and the cues of
 * each entry. Runs in Node at build time and in the background.
 */
export function packLexicon(entries: readonly EntryForms[]): string {
  const formTable = new WordTableBuilder(BITS_A_FORM);
  const cueCollector = new CueCollector();
  entries.forEach(({ forms, cues }, entry) => {
    for (const form of forms) addForm({ table: formTable, form, entry });
    cueCollector.add(cues);
  });
  const writer = new ByteWriter();
  for (const bits of topicBitsOf(entries)) writer.number(bits);
  writeTable(writer, formTable.build(), false);
  const { table, lists } = cueCollector.build();
  writeTable(writer, table, true);
  writeLists(writer, lists);
  const body = writer.toNumbers();
  const numbers = new Uint32Array(2 + body.length);
  numbers.set([LEXICON_FORMAT, checksumOf(body)]);
  numbers.set(body, 2);
  return JSON.stringify([toBase64(numbers), ...entries.map((entry) => entry.ref)]);
}

/** Lists of numbers in order: how many numbers there are in all, and how many different ones; then each by the step from the one before. */
function writeLists(writer: ByteWriter, lists: readonly (readonly number[])[]): void {
  const numbers = lists.flat();
  writer.number(numbers.length);
  writer.number(new Set(numbers).size);
  for (const list of lists) {
    writer.number(list.length);
    let last = -1;
    for (const number of list) {
      writer.number(number - last - 1);
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
