import type { EntryForms } from '../model/forms.ts';
import { toBase64 } from './base64.ts';
import { checksumOf } from './checksum.ts';
import { CueCollector } from './collect-cues.ts';
import { addForm } from './collect-forms.ts';
import { LEXICON_FORMAT } from './lexicon.ts';
import { WordTableBuilder } from './word-table-builder.ts';

/**
 * Compiles the forms and cues of all entries into one string that a page can read without building anything.
 *
 * It is a list in JSON: first all numbers in base64, then the entries' names. The numbers are a header (format,
 * checksum of the rest, lengths of the sections) and the sections. Runs in Node at build time and in the background.
 */
export function packLexicon(entries: readonly EntryForms[]): string {
  const formTable = new WordTableBuilder();
  const cueCollector = new CueCollector();
  entries.forEach(({ forms, cues }, entry) => {
    for (const form of forms) addForm({ table: formTable, form, entry });
    cueCollector.add(cues);
  });
  const forms = formTable.build();
  const { cues, entryCues, cueStarts, subjectCues } = cueCollector.build();
  const numbers = withHeader([
    forms.slots,
    forms.openings,
    cues.slots,
    cues.openings,
    entryCues,
    cueStarts,
    Uint32Array.of(subjectCues),
    topicBitsOf(entries),
  ]);
  return JSON.stringify([toBase64(numbers), ...entries.map((entry) => entry.ref)]);
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

function withHeader(sections: readonly Uint32Array[]): Uint32Array<ArrayBuffer> {
  const header = [LEXICON_FORMAT, 0, ...sections.map((section) => section.length)];
  const numbers = new Uint32Array(header.length + sections.reduce((sum, section) => sum + section.length, 0));
  numbers.set(header);
  let at = header.length;
  for (const section of sections) {
    numbers.set(section, at);
    at += section.length;
  }
  numbers[1] = checksumOf(numbers.subarray(2));
  return numbers;
}
