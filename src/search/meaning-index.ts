import type { Glossary, Kind } from '../model/entry.ts';
import { Abbreviations } from './abbreviations.ts';
import { foldWords } from './fold-words.ts';
import type { Label, Wording } from './label.ts';
import { BREAK, nearness, type WordsMeant, wordsMeant } from './nearness.ts';
import { readPassages } from './passages.ts';
import { isSilentWord, kindsAskedFor } from './question.ts';
import type { Root } from './rooted-words.ts';
import type { Hit } from './tiers.ts';
import { type Reading, Vocabulary } from './vocabulary.ts';

/** Where a root stands: in which entry, and how much the entry is about it, 0 to 1. */
interface Posting {
  readonly entry: number;
  readonly weight: number;
}

/** Something that an entry says in a row. */
interface Passage {
  readonly entry: number;
  readonly weight: number;
  /** Number of the label that it is; -1 where it is none. */
  readonly label: number;
}

/** Where a root stands. */
interface Places {
  readonly postings: readonly Posting[];
  /** The labels that have it. */
  readonly labels: readonly number[];
}

/** A word of a query. `rarity`: how much it tells entries apart. */
interface Wanted {
  readonly readings: readonly Reading[];
  readonly rarity: number;
}

/** What it counts that a word stands in a name of the entry, or in what learners ask. */
const LABEL = 2;
/** What it counts that it stands in one more of those things that learners ask. */
const ASKED_AGAIN = 0.25;
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
const NOWHERE: Passage = { entry: -1, weight: 0, label: -1 };
/** How much more an entry counts that is of the kind asked for. */
const RIGHT_KIND = 1.3;

/**
 * Finds entries by what they say, word by word; rare words count more than common ones. Words are put down as they are;
 * what one root says is gathered when a query first has it.
 */
export class MeaningIndex {
  readonly #kinds: readonly Kind[];
  readonly #labels: readonly Label[];
  readonly #vocabulary = new Vocabulary();
  readonly #abbreviations: Abbreviations;
  readonly #passages: Passage[] = [];
  /** For each word, the numbers of the passages that have it. */
  readonly #passagesOf: number[][] = [];
  /** For each entry, the words of all that it says, in order. */
  readonly #texts: number[][] = [];
  readonly #places = new Map<Root, Places>();
  /** For each label that was asked about, how much all of it tells entries apart. */
  readonly #labelRarities: number[] = [];

  constructor(glossary: Glossary, labels: readonly Label[]) {
    this.#kinds = glossary.entries.map(({ kind }) => kind);
    this.#labels = labels;
    this.#abbreviations = new Abbreviations(labels);
    // Many entries are of the same kind and topics.
    const folded = new Map<string, readonly string[]>();
    const fold = (text: string): readonly string[] => {
      let words = folded.get(text);
      if (words === undefined) folded.set(text, (words = foldWords(text)));
      return words;
    };
    let label = 0;
    glossary.entries.forEach((entry, index) => {
      const text: number[] = [];
      for (; labels[label]?.entry === index; label++)
        this.#read(labels[label]?.words ?? [], { entry: index, weight: LABEL, label }, text);
      for (const passage of readPassages(entry, glossary))
        this.#read(fold(passage.text), { entry: index, weight: passage.weight, label: -1 }, text);
      this.#texts.push(text);
    });
  }

  /** Puts down those words of a passage that say something. */
  #read(words: readonly string[], passage: Passage, text: number[]): void {
    const number = this.#passages.push(passage) - 1;
    const put = (spoken: string): void => {
      const word = this.#vocabulary.learn(spoken);
      if (word < 0) return;
      text.push(word);
      const known = (this.#passagesOf[word] ??= []);
      if (known.at(-1) !== number) known.push(number);
    };
    words.forEach(put);
    this.#abbreviations.of(words).forEach(put);
    text.push(BREAK);
  }

  /** Where a root stands. */
  #placesOf(root: Root): Places {
    let places = this.#places.get(root);
    if (places === undefined) this.#places.set(root, (places = this.#gather(root)));
    return places;
  }

  #gather(root: Root): Places {
    const numbers = new Set(root.flatMap((word) => this.#passagesOf[word] ?? []));
    const sums = new Map<number, number>();
    const labels: number[] = [];
    for (const number of [...numbers].sort((a, b) => a - b)) {
      const { entry, weight, label } = this.#passages[number] ?? NOWHERE;
      const sum = sums.get(entry) ?? 0;
      // The first label that has it counts in full, each further one that is asked a little.
      const isFurther = label >= 0 && sum > 0;
      const further = this.#labels[label]?.kind === 'ask' ? ASKED_AGAIN : 0;
      sums.set(entry, sum + (isFurther ? further : weight));
      if (label >= 0) labels.push(label);
    }
    const postings = Array.from(sums, ([entry, sum]) => ({ entry, weight: sum / (sum + SATURATION) }));
    return { postings, labels };
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
    const meant = wordsMeant(wanted.map(({ readings }) => readings));
    for (const [rank, { entry, score }] of scores.entries()) {
      const near = wanted.length > 1 && rank < MOST_READ ? this.#nearness(entry, { wanted, meant }) : 0;
      yield { entry, label: null, tier: 'meaning', score: score + NEAR * near };
    }
  }

  /** How much of the query stands in the entry word next to word, 0 to 1; rare words count more. */
  #nearness(entry: number, { wanted, meant }: { wanted: readonly Wanted[]; meant: WordsMeant }): number {
    const near = nearness(this.#texts[entry] ?? [], meant);
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
    const entries = readings.reduce((sum, { root }) => sum + this.#placesOf(root).postings.length, 0);
    return Math.sqrt(Math.log(1 + (this.#kinds.length + 1) / (entries + 0.5)));
  }

  /** How much of what the query's words say each entry says, 0 to 1. */
  #coverages(wanted: readonly Wanted[]): ReadonlyMap<number, number> {
    const all = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
    const coverages = new Map<number, number>();
    for (const { readings, rarity } of wanted) {
      const best = new Map<number, number>();
      for (const { root, trust } of readings)
        for (const { entry, weight } of this.#placesOf(root).postings)
          best.set(entry, Math.max(best.get(entry) ?? 0, weight * trust));
      for (const [entry, weight] of best)
        coverages.set(entry, (coverages.get(entry) ?? 0) + (weight * rarity) / all);
    }
    return coverages;
  }

  /** How like each entry's most similar label is to the query, 0 to 1. */
  #likenesses(wanted: readonly Wanted[]): ReadonlyMap<number, number> {
    const asked = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
    const common = new Map<number, number>();
    for (const { readings, rarity } of wanted) {
      const trusts = new Map<number, number>();
      for (const { root, trust } of readings)
        for (const label of this.#placesOf(root).labels)
          trusts.set(label, Math.max(trusts.get(label) ?? 0, trust));
      for (const [label, trust] of trusts) common.set(label, (common.get(label) ?? 0) + rarity * trust);
    }
    const best = new Map<number, number>();
    for (const [index, shared] of common) {
      const label = this.#labels[index];
      if (label === undefined) continue;
      const own = (this.#labelRarities[index] ??= this.#rarityOf(label));
      const weight = label.kind === 'ask' ? REST_BESIDE_ASK : REST_BESIDE_NAME;
      const likeness = shared / (weight * asked + (1 - weight) * own);
      best.set(label.entry, Math.max(best.get(label.entry) ?? 0, likeness));
    }
    return best;
  }

  /** How much the words of a label tell entries apart, each root of them once. */
  #rarityOf({ words }: Label): number {
    const said = [...words, ...this.#abbreviations.of(words)].filter((word) => !isSilentWord(word));
    const roots = new Set(said.map((word) => this.#vocabulary.rootOf(word)));
    return [...roots].reduce((sum, root) => sum + this.#rarity([{ root, trust: 1 }]), 0);
  }
}
