import { initialsOf } from './initials-index.ts';
import type { Label } from './label.ts';

/** A name of several words and the one that is made of its first letters. */
interface Abbreviation {
  readonly words: readonly string[];
  readonly short: string;
}

/** The names that the glossary writes out and abbreviates, so that "AI" and "artificial intelligence" say the same. */
export class Abbreviations {
  /** By the first word written out. */
  readonly #byFirst = new Map<string, Abbreviation[]>();

  constructor(labels: readonly Label[]) {
    // The labels of one entry stand together, and an entry with one name has no other for it.
    for (let from = 0, to = 0; from < labels.length; from = to) {
      const entry = labels[from]?.entry;
      do to++;
      while (labels[to]?.entry === entry);
      if (to - from > 1) this.#learn(labels.slice(from, to));
    }
  }

  /** Learns which of an entry's names are made of the first letters of others. */
  #learn(labels: readonly Label[]): void {
    const short = new Set(labels.flatMap(({ words, joined }) => (words.length === 1 ? [joined] : [])));
    for (const { words, kind } of labels) {
      if (words.length < 2 || kind === 'ask') continue;
      for (const initials of initialsOf(words)) {
        if (!short.has(initials)) continue;
        const [first = ''] = words;
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { words, short: initials }]);
      }
    }
  }

  /** What stands abbreviated for names that are written out in a text. */
  of(words: readonly string[]): readonly string[] {
    const short: string[] = [];
    if (this.#byFirst.size === 0) return short;
    for (let at = 0; at < words.length; at++) {
      const found = this.#at(words, at);
      if (found !== undefined) short.push(found.short);
    }
    return short;
  }

  /** The text with every name abbreviated that can be. */
  shorten(words: readonly string[]): readonly string[] {
    const shortened: string[] = [];
    for (let at = 0; at < words.length; ) {
      const found = this.#at(words, at);
      shortened.push(found?.short ?? words[at] ?? '');
      at += found?.words.length ?? 1;
    }
    return shortened;
  }

  #at(words: readonly string[], at: number): Abbreviation | undefined {
    const first = words[at];
    if (first === undefined) return undefined;
    return this.#byFirst
      .get(first)
      ?.find((abbreviation) => abbreviation.words.every((word, i) => words[at + i] === word));
  }
}
