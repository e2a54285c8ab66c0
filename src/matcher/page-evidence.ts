import type { Lexicon } from '../lexicon/lexicon.ts';
import { PageCues } from './page-cues.ts';
import { type BlockReading, hearCues, readBlock } from './read-block.ts';
import { standingCandidates } from './standing-candidates.ts';
import { isOfDoubtfulSense, THRESHOLD } from './weigh-sense.ts';

/** A sense found with this much evidence of its own settles the sense for the page. */
const SETTLED = 2;
/** How much an entry of another topic tells about a candidate, against one that shares a topic with it. */
const OTHER_TOPIC = 0.3;
/** So many related entries on a page say nothing yet, and so many say all that they can. */
const FEW_COMPANIONS = 0.5;
const MANY_COMPANIONS = 5;
/** So many entries in a thousand words, or on the whole page, make it a page on the subject. */
const DENSE = 10;
const WORD_LENGTH = 6;
/** A page of less text than this, in UTF-16 units, counts as one paragraph. */
const SHORT = 1500;

interface Companions {
  readonly related: number;
  readonly all: number;
}

/**
 * What a page as a whole says about its terms: its title, the entries that are certain somewhere on it, the cues
 * of each entry, and the senses that some paragraph has settled. Blocks come and go as the page changes.
 */
export class PageEvidence {
  /** The cues in the page's title. */
  readonly title: PageCues;
  /** The cues in its blocks. */
  readonly blocks: PageCues;
  readonly #lexicon: Lexicon;
  readonly #certain = new Map<number, number>();
  readonly #settled = new Map<number, number>();
  /** What follows from all that, as long as nothing changes. */
  readonly #byTopics = new Map<number, Companions>();
  #length = 0;
  #title = '';

  constructor(lexicon: Lexicon, title: string) {
    this.#lexicon = lexicon;
    this.title = new PageCues(lexicon);
    this.blocks = new PageCues(lexicon);
    this.setTitle(title);
  }

  setTitle(title: string): void {
    if (title === this.#title) return;
    this.#readTitle(-1);
    this.#title = title;
    this.#readTitle(1);
  }

  add(reading: BlockReading): void {
    this.#count(reading, 1);
    this.blocks.count(reading, 1);
  }

  remove(reading: BlockReading): void {
    this.#count(reading, -1);
    this.blocks.count(reading, -1);
  }

  /** Whether there is so little text on the page that all of it belongs together. */
  isShort(): boolean {
    return this.#length < SHORT;
  }

  isCertain(entry: number): boolean {
    return this.#certain.has(entry);
  }

  /** Whether the page means the entry somewhere beyond doubt. */
  isSettled(entry: number): boolean {
    return this.#settled.has(entry) || this.#certain.has(entry);
  }

  /** Whether two entries share a topic, or one has none by which it could be told. */
  areRelated(entry: number, other: number): boolean {
    const own = this.#lexicon.topics[entry] ?? 0;
    const others = this.#lexicon.topics[other] ?? 0;
    return own === 0 || others === 0 || (own & others) !== 0;
  }

  /** How much the other entries of this page make it a page on the subject of this one: from 0 to 1. */
  companionship(entry: number): number {
    const { related, all } = this.#countCompanions(entry);
    const isOne = this.isSettled(entry) ? 1 : 0;
    const others = all - isOne;
    const sum = related - isOne + (all - related) * OTHER_TOPIC;
    const perThousandWords = (others * 1000 * WORD_LENGTH) / Math.max(this.#length, 1);
    const density = Math.min(1, Math.max(perThousandWords, others) / DENSE);
    const enough = (sum - FEW_COMPANIONS) / (MANY_COMPANIONS - FEW_COMPANIONS);
    return Math.max(0, Math.min(1, enough)) * density;
  }

  /** How many entries the page means somewhere, and how many of them are related to one; it is related to itself. */
  #countCompanions(entry: number): Companions {
    const topics = this.#lexicon.topics[entry] ?? 0;
    let known = this.#byTopics.get(topics);
    if (known !== undefined) return known;
    let related = 0;
    let all = 0;
    const count = (other: number): void => {
      all++;
      if (this.areRelated(entry, other)) related++;
    };
    for (const other of this.#certain.keys()) count(other);
    for (const other of this.#settled.keys()) if (!this.#certain.has(other)) count(other);
    known = { related, all };
    this.#byTopics.set(topics, known);
    return known;
  }

  #readTitle(by: 1 | -1): void {
    const reading = readBlock(this.#lexicon, this.#title);
    if (reading !== null) this.#count(reading, by);
    this.title.countHeard(this.#title, reading?.heard ?? hearCues(this.#lexicon, this.#title), by);
  }

  #count(reading: BlockReading, by: 1 | -1): void {
    this.#byTopics.clear();
    this.#length += by * reading.text.length;
    const standing = standingCandidates(reading.candidates);
    reading.candidates.forEach((candidate, index) => {
      if (!standing[index]) return;
      const score = reading.scores[index] ?? 0;
      if (!candidate.ambiguous && score >= THRESHOLD) tally(this.#certain, candidate.entry, by);
      else if (score >= SETTLED && isOfDoubtfulSense(candidate)) tally(this.#settled, candidate.entry, by);
    });
  }
}

function tally(counts: Map<number, number>, key: number, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
