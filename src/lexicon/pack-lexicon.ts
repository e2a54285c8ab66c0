import type { EntryForms } from '../model/forms.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import { type DerivedForm, deriveForms } from './derive-forms.ts';
import { caseHashOf, checksumOf, signatureOf } from './hashes.ts';
import {
  AMBIGUOUS,
  CAPITALS_ONLY,
  DERIVED,
  DOTTED,
  EVERYDAY,
  EXACT_CASE,
  LEXICON_FORMAT,
  NOUN,
} from './lexicon.ts';
import { pluralOf } from './plural.ts';
import { WordTableBuilder } from './word-table.ts';

/**
 * Compiles the forms and cues of all entries into one string that a page can read without building anything.
 *
 * Layout, in base64: a header of ten 32-bit numbers (format, checksum of the rest, lengths of the eight number sections),
 * those sections, and the entries' names as UTF-8, one a line. Runs in Node at build time and in the background.
 */
export function packLexicon(entries: readonly EntryForms[]): string {
  const tokens = new Tokens();
  const forms = new WordTableBuilder();
  const cues = new WordTableBuilder();
  const rows: { entry: number; flags: number; signature: number; caseHash: number }[] = [];
  entries.forEach(({ forms: surfaceForms, cues: entryCues }, entry) => {
    for (const form of surfaceForms.flatMap((surfaceForm) => deriveForms(surfaceForm))) {
      for (const text of form.case === 'any' ? [form.text] : withCapital(form.text)) {
        tokenize(text, tokens);
        forms.add(tokens, rows.length);
        rows.push({
          entry,
          flags: flagsOf(form),
          signature: signatureOf(tokens, 0, tokens.count),
          caseHash: form.case === 'any' ? 0 : caseHashOf(text, tokens, 0, tokens.count),
        });
      }
    }
    const addCues = (phrases: readonly string[], output: number): void => {
      for (const phrase of phrases.flatMap(withPlural)) {
        tokenize(phrase, tokens);
        cues.add(tokens, output);
      }
    };
    addCues(entryCues.for, entry * 2);
    addCues(entryCues.against, entry * 2 + 1);
  });
  const formTable = forms.build();
  const cueTable = cues.build();
  return pack({
    sections: [
      formTable.slots,
      formTable.firstOutput,
      formTable.outputs,
      cueTable.slots,
      cueTable.firstOutput,
      cueTable.outputs,
      Uint32Array.from(rows.flatMap((row) => [row.entry, row.flags, row.signature, row.caseHash])),
      topicBitsOf(entries),
    ],
    names: entries.map((entry) => entry.ref),
  });
}

function flagsOf(form: DerivedForm): number {
  return (
    (form.case === 'exact' ? EXACT_CASE : 0) |
    (form.case === 'capitals' ? CAPITALS_ONLY : 0) |
    (form.ambiguous || form.everyday ? AMBIGUOUS : 0) |
    (form.everyday ? EVERYDAY : 0) |
    (form.noun ? NOUN : 0) |
    (form.text.endsWith('.') ? DOTTED : 0) |
    (form.by.length > 0 ? DERIVED : 0)
  );
}

/** A form that begins with a small letter has a capital where it begins a sentence: "The West". */
function withCapital(text: string): string[] {
  const capital = text.slice(0, 1).toUpperCase() + text.slice(1);
  return capital === text ? [text] : [text, capital];
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

/** A cue and the plural of its last word. */
function withPlural(phrase: string): string[] {
  const lastWord = /[A-Za-z]+$/.exec(phrase)?.[0] ?? '';
  const plural = pluralOf(lastWord);
  return plural === null ? [phrase] : [phrase, phrase.slice(0, -lastWord.length) + plural];
}

function pack({ sections, names }: { sections: readonly Uint32Array[]; names: readonly string[] }): string {
  const text = new TextEncoder().encode(names.join('\n'));
  const header = [LEXICON_FORMAT, 0, ...sections.map((section) => section.length)];
  const words = header.length + sections.reduce((sum, section) => sum + section.length, 0);
  const bytes = new Uint8Array(words * 4 + text.length);
  const numbers = new Uint32Array(bytes.buffer, 0, words);
  numbers.set(header);
  let at = header.length;
  for (const section of sections) {
    numbers.set(section, at);
    at += section.length;
  }
  numbers[1] = checksumOf(numbers.subarray(2));
  bytes.set(text, words * 4);
  return toBase64(bytes);
}

function toBase64(bytes: Uint8Array): string {
  // In pieces, since a call takes only so many arguments.
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x6000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x6000));
  }
  return btoa(binary);
}
