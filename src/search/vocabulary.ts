import { align, editLimit } from './edit-distance.ts';
import { neighboursOf } from './everyday-words.ts';
import { isSilentWord } from './question.ts';
import { type Root, RootedWords } from './rooted-words.ts';
import { stem } from './stem.ts';
import { TrigramIndex } from './trigram-index.ts';

/** A root that a word of a query may stand for, as the numbers of its words. */
export interface Reading {
  readonly root: Root;
  /** 1 for the word itself, less for a guess. */
  readonly trust: number;
}

const COMPLETED = 0.9;
const CORRECTED = 0.7;
const NEIGHBOUR = 0.65;
/** An unfinished word is completed from so many letters on, in at most so many ways. */
const SHORTEST_BEGINNING = 3;
const COMPLETIONS = 12;
/** Shorter words are too like one another to be corrected. */
const SHORTEST_CORRECTED = 5;
const CANDIDATES = 24;

/** The words that the glossary uses, which are numbered from 0, and the roots that they share. */
export class Vocabulary {
  /** For each word that says something, its number; for each other, -1. */
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #rooted = new RootedWords();
  /** All words in order, and an index of them; made at the first word of a query that is not known. */
  #sorted: readonly string[] | null = null;
  #trigrams: TrigramIndex | null = null;

  /** Learns a folded word; its number, or -1 where it says nothing by itself. */
  learn(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = isSilentWord(word) ? -1 : this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    if (number >= 0) this.#rooted.add(word, number);
    return number;
  }

  /** The root of a word that was learnt. */
  rootOf(word: string): Root {
    return this.#rooted.of(stem(word)) ?? [];
  }

  /** What a word of a query may stand for: itself and words much like it, else what it begins or is a slip for. */
  interpret(word: string, { unfinished }: { unfinished: boolean }): readonly Reading[] {
    const own = stem(word);
    const known = [own, ...neighboursOf(own)].flatMap((name) => {
      const root = this.#rooted.of(name);
      return root === undefined ? [] : [{ root, trust: name === own ? 1 : NEIGHBOUR }];
    });
    if (known.length > 0) return known;
    const completions = unfinished ? this.#complete(word) : [];
    if (completions.length > 0) return completions.map((root) => ({ root, trust: COMPLETED }));
    const corrected = this.#correct(word);
    return corrected === null ? [] : [{ root: corrected, trust: CORRECTED }];
  }

  #complete(beginning: string): readonly Root[] {
    if (beginning.length < SHORTEST_BEGINNING) return [];
    const words = this.#inOrder();
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    const begun = words.slice(low, low + COMPLETIONS).filter((word) => word.startsWith(beginning));
    return [...new Set(begun.map((word) => this.rootOf(word)))];
  }

  #correct(word: string): Root | null {
    if (word.length < SHORTEST_CORRECTED) return null;
    const words = this.#inOrder();
    this.#trigrams ??= new TrigramIndex(words.map((known) => [known]));
    let limit = editLimit(word.length);
    let best: string | null = null;
    for (const candidate of this.#trigrams.candidates([word], CANDIDATES)) {
      const text = words[candidate] ?? '';
      const cost = align(word, { text, limit })?.whole ?? Infinity;
      if (cost > limit || (best !== null && cost >= limit)) continue;
      limit = cost;
      best = text;
    }
    return best === null ? null : this.rootOf(best);
  }

  #inOrder(): readonly string[] {
    this.#sorted ??= this.#words.toSorted();
    return this.#sorted;
  }
}
