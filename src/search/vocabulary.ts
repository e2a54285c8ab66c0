import { align, editLimit } from './edit-distance.ts';
import { neighboursOf } from './everyday-words.ts';
import { foldWords } from './fold-words.ts';
import { isEmptyWord } from './question.ts';
import { stem } from './stem.ts';
import { TrigramIndex } from './trigram-index.ts';

/** A root that a word of a query may stand for. `trust`: 1 for the word itself, less for a guess. */
export interface Reading {
  readonly root: string;
  readonly trust: number;
}

const COMPLETED = 0.9;
const CORRECTED = 0.8;
const NEIGHBOUR = 0.4;
/** An unfinished word is completed from so many letters on, in at most so many ways. */
const SHORTEST_BEGINNING = 3;
const COMPLETIONS = 12;
/** Shorter words are too like one another to be corrected. */
const SHORTEST_CORRECTED = 5;
const CANDIDATES = 24;

/** The words that the glossary uses. */
export class Vocabulary {
  readonly #roots = new Map<string, string>();
  readonly #known = new Set<string>();
  /** All words in order, and an index of them; made at the first word of a query that is not known. */
  #sorted: readonly string[] | null = null;
  #trigrams: TrigramIndex | null = null;

  /** Learns the words of a text; the roots of those that say something. */
  read(text: string): ReadonlySet<string> {
    const roots = new Set<string>();
    for (const word of foldWords(text).text.split(' ')) {
      if (word === '' || isEmptyWord(word)) continue;
      let root = this.#roots.get(word);
      if (root === undefined) {
        root = stem(word);
        this.#roots.set(word, root);
        this.#known.add(root);
      }
      roots.add(root);
    }
    return roots;
  }

  /** What a word of a query may stand for: itself and words much like it, else what it begins or is a slip for. */
  interpret(word: string, { unfinished }: { unfinished: boolean }): readonly Reading[] {
    const own = stem(word);
    const readings = [
      { root: own, trust: 1 },
      ...neighboursOf(own).map((root) => ({ root, trust: NEIGHBOUR })),
    ];
    const known = readings.filter(({ root }) => this.#known.has(root));
    if (known.length > 0) return known;
    const completions = unfinished ? this.#complete(word) : [];
    if (completions.length > 0) return completions.map((root) => ({ root, trust: COMPLETED }));
    const corrected = this.#correct(word);
    return corrected === null ? [] : [{ root: corrected, trust: CORRECTED }];
  }

  #complete(beginning: string): readonly string[] {
    if (beginning.length < SHORTEST_BEGINNING) return [];
    const words = this.#words();
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    const begun = words.slice(low, low + COMPLETIONS).filter((word) => word.startsWith(beginning));
    return [...new Set(begun.map((word) => this.#roots.get(word) ?? word))];
  }

  #correct(word: string): string | null {
    if (word.length < SHORTEST_CORRECTED) return null;
    const words = this.#words();
    this.#trigrams ??= new TrigramIndex(words.map((known) => [known]));
    let limit = editLimit(word.length);
    let best: string | null = null;
    for (const candidate of this.#trigrams.candidates([word], CANDIDATES)) {
      const text = words[candidate] ?? '';
      const found = align(word, { text, from: 0, limit, whole: true });
      if (found === null || (best !== null && found.cost >= limit)) continue;
      limit = found.cost;
      best = text;
    }
    return best === null ? null : (this.#roots.get(best) ?? null);
  }

  #words(): readonly string[] {
    this.#sorted ??= [...this.#roots.keys()].sort();
    return this.#sorted;
  }
}
