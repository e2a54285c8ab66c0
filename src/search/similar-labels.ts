import type { Label, Wording } from './label.ts';
import { TrigramIndex } from './trigram-index.ts';

/** So many labels that share letters with a query are looked at closely. */
const CANDIDATES = 64;

/** Picks the few names that share enough letters with a query to be worth comparing. */
export class SimilarLabels {
  /** Indices of the labels that are names: what learners may ask is no name. */
  readonly #names: readonly number[];
  readonly #trigrams: TrigramIndex;

  constructor(labels: readonly Label[]) {
    this.#names = labels.flatMap((label, index) => (label.kind === 'ask' ? [] : [index]));
    this.#trigrams = new TrigramIndex(this.#names.map((index) => labels[index]?.words ?? []));
  }

  /** Indices of labels, those that share the most letters first. */
  to(query: Wording): readonly number[] {
    return this.#trigrams.candidates(query.words, CANDIDATES).map((name) => this.#names[name] ?? 0);
  }
}
