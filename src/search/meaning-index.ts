import type { Glossary, Kind } from '../model/entry.ts';
import { Abbreviations } from './abbreviations.ts';
import { foldWords } from './fold-words.ts';
import type { Label, Wording } from './label.ts';
import { nearness, type WordsOfRoots, wordsOfRoots } from './nearness.ts';
import { readPassages } from './passages.ts';
import { isSilentWord, kindsAskedFor } from './question.ts';
import type { Hit } from './tiers.ts';
import { type Reading, Vocabulary } from './vocabulary.ts';

/** Where a root stands: in which entry, and how much the entry is about it, 0 to 1. */
interface Posting {
  readonly entry: number;
  readonly weight: number;
}

/** A short wording of an entry, as the numbers of its roots. */
interface Phrase {
  readonly entry: number;
  readonly isName: boolean;
  readonly roots: readonly number[];
}

/** A word of a query. `rarity`: how much it tells entries apart. */
interface Wanted {
  readonly readings: readonly Reading[];
  readonly rarity: number;
}

/** What it counts that a word stands in a name of the entry, or in what learners ask. */
const LABEL = 2;
/** The sum of passages' weights at which a root's weight is a half: saying it ever more often adds ever less. */
const SATURATION = 2;
/** What covering all words of the query is worth. */
const COVERED = 0.5;
/** What it is worth to be worded as the query is. */
const ALIKE = 0.2;
/** How much it counts against likeness what is asked beside a phrase, rather than what the phrase has beside. */
const REST_BESIDE_ASK = 0.5;
const REST_BESIDE_NAME = 0.2;
/** What it is worth that all words stand next to one another as in the query. */
const NEAR = 0.22;
/** So many entries, those that say the most of the query, are read for that. */
const MOST_READ = 32;
/** What stands between two passages, so that the end of one is not next to the beginning of the other. */
const BREAK = -1;
/** How much more an entry counts that is of the kind asked for. */
const RIGHT_KIND = 1.3;

/** Finds entries by what they say, word by word; rare words count more than common ones. */
export class MeaningIndex {
  readonly #kinds: readonly Kind[];
  readonly #vocabulary = new Vocabulary();
  readonly #abbreviations: Abbreviations;
  /** For each root, where it stands. */
  readonly #postings: Posting[][] = [];
  readonly #phrases: Phrase[] = [];
  /** For each root, the phrases that have it, as indices. */
  readonly #phrasesOf: number[][] = [];
  /** For each entry, the roots of all that it says, in order. */
  readonly #texts: number[][] = [];

  /** For each root, the number of the passage that it was last read in. */
  readonly #readIn: number[] = [];
  #passages = 0;

  constructor(glossary: Glossary, labels: readonly Label[]) {
    this.#kinds = glossary.entries.map(({ kind }) => kind);
    this.#abbreviations = new Abbreviations(labels);
    const labelsOf = Map.groupBy(labels, ({ entry }) => entry);
    // For each root, what the entry at hand says of it; all zero between entries.
    const sums: number[] = [];
    glossary.entries.forEach((entry, index) => {
      const said: number[] = [];
      const text: number[] = [];
      const add = (root: number, weight: number): void => {
        if ((sums[root] ??= 0) === 0) said.push(root);
        sums[root] += weight;
      };
      for (const { words, kind } of labelsOf.get(index) ?? []) {
        const roots = this.#read(words, text);
        // However many labels have it.
        for (const root of roots) if ((sums[root] ?? 0) === 0) add(root, LABEL);
        const phrase = this.#phrases.push({ entry: index, isName: kind !== 'ask', roots }) - 1;
        for (const root of roots) (this.#phrasesOf[root] ??= []).push(phrase);
      }
      for (const passage of readPassages(entry, glossary))
        for (const root of this.#read(foldWords(passage.text), text)) add(root, passage.weight);
      for (const root of said) {
        const sum = sums[root] ?? 0;
        (this.#postings[root] ??= []).push({ entry: index, weight: sum / (sum + SATURATION) });
        sums[root] = 0;
      }
      this.#texts.push(text);
    });
  }

  /** Puts the roots of those words of a passage that say something into a text; each root of them once. */
  #read(words: readonly string[], text: number[]): readonly number[] {
    const passage = this.#passages++;
    const roots: number[] = [];
    const put = (word: string): void => {
      const root = this.#vocabulary.learn(word);
      if (root < 0) return;
      text.push(root);
      if (this.#readIn[root] === passage) return;
      this.#readIn[root] = passage;
      roots.push(root);
    };
    words.forEach(put);
    this.#abbreviations.of(words).forEach(put);
    text.push(BREAK);
    return roots;
  }

  *find(query: Wording): Iterable<Hit> {
    const spoken = this.#abbreviations.shorten(query.words).filter((word) => !isSilentWord(word));
    const words = [...new Set(spoken)];
    const wanted = words.map((word, i) => this.#want(word, { unfinished: i === words.length - 1 }));
    const likenesses = this.#likenesses(wanted);
    const kinds = kindsAskedFor(query.words);
    const scores = [...this.#coverages(wanted)].map(([entry, covered]) => {
      const kind = this.#kinds[entry];
      const right = kind !== undefined && kinds.includes(kind) ? RIGHT_KIND : 1;
      return { entry, score: right * COVERED * covered + ALIKE * (likenesses.get(entry) ?? 0) };
    });
    scores.sort((a, b) => b.score - a.score);
    const wordsOf = wordsOfRoots(wanted.map(({ readings }) => readings));
    for (const [rank, { entry, score }] of scores.entries()) {
      const near = wanted.length > 1 && rank < MOST_READ ? this.#nearness(entry, { wanted, wordsOf }) : 0;
      yield { entry, label: null, tier: 'meaning', score: score + NEAR * near };
    }
  }

  /** How much of the query stands in the entry word next to word, 0 to 1; rare words count more. */
  #nearness(
    entry: number,
    { wanted, wordsOf }: { wanted: readonly Wanted[]; wordsOf: WordsOfRoots },
  ): number {
    const near = nearness(this.#texts[entry] ?? [], wordsOf);
    let sum = 0;
    let all = 0;
    wanted.forEach(({ rarity }, word) => {
      all += rarity;
      sum += ((near[word] ?? 0) * (rarity + (wanted[word + 1]?.rarity ?? 0))) / 2;
    });
    return sum / all;
  }

  #want(word: string, { unfinished }: { unfinished: boolean }): Wanted {
    const readings = this.#vocabulary.interpret(word, { unfinished });
    return {
      readings,
      rarity: this.#rarity(readings.filter(({ trust }) => trust === (readings[0]?.trust ?? 0))),
    };
  }

  #rarity(readings: readonly Reading[]): number {
    const entries = readings.reduce((sum, { root }) => sum + (this.#postings[root]?.length ?? 0), 0);
    return Math.sqrt(Math.log(1 + (this.#kinds.length + 1) / (entries + 0.5)));
  }

  /** How much of what the query's words say each entry says, 0 to 1. */
  #coverages(wanted: readonly Wanted[]): ReadonlyMap<number, number> {
    const all = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
    const coverages = new Map<number, number>();
    for (const { readings, rarity } of wanted) {
      const best = new Map<number, number>();
      for (const { root, trust } of readings)
        for (const { entry, weight } of this.#postings[root] ?? [])
          best.set(entry, Math.max(best.get(entry) ?? 0, weight * trust));
      for (const [entry, weight] of best)
        coverages.set(entry, (coverages.get(entry) ?? 0) + (weight * rarity) / all);
    }
    return coverages;
  }

  /** How like each entry's most similar phrase is to the query, 0 to 1. */
  #likenesses(wanted: readonly Wanted[]): ReadonlyMap<number, number> {
    const asked = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
    const common = new Map<number, number>();
    for (const { readings, rarity } of wanted) {
      const trusts = new Map<number, number>();
      for (const { root, trust } of readings)
        for (const phrase of this.#phrasesOf[root] ?? [])
          trusts.set(phrase, Math.max(trusts.get(phrase) ?? 0, trust));
      for (const [phrase, trust] of trusts) common.set(phrase, (common.get(phrase) ?? 0) + rarity * trust);
    }
    const best = new Map<number, number>();
    for (const [index, shared] of common) {
      const phrase = this.#phrases[index];
      if (phrase === undefined) continue;
      let own = 0;
      for (const root of phrase.roots) own += this.#rarity([{ root, trust: 1 }]);
      const weight = phrase.isName ? REST_BESIDE_NAME : REST_BESIDE_ASK;
      const likeness = shared / (weight * asked + (1 - weight) * own);
      best.set(phrase.entry, Math.max(best.get(phrase.entry) ?? 0, likeness));
    }
    return best;
  }
}
