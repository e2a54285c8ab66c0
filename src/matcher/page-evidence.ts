import type { Lexicon } from '../lexicon/lexicon.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import { findCues } from './find-cues.ts';
import { type BlockReading, readBlock } from './read-block.ts';
import { standingCandidates } from './standing-candidates.ts';
import { isOfDoubtfulSense, THRESHOLD, type WeighedCue } from './weigh-sense.ts';

/** A sense found with this much evidence of its own settles the sense for the page. */
const SETTLED = 2;
/** How much an entry of another topic tells about a candidate, against one that shares a topic with it. */
const OTHER_TOPIC = 0.3;
/** So many related entries on a page say nothing yet, and so many say all that they can. */
const FEW_COMPANIONS = 1;
const MANY_COMPANIONS = 5;
/** So many entries in a thousand words, or on the whole page, make it a page on the subject. */
const DENSE = 10;
const WORD_LENGTH = 6;

/**
 * What a page as a whole says about its terms: its title, the entries that are certain somewhere on it, the cues
 * of each entry, and the senses that some paragraph has settled. Blocks come and go as the page changes.
 */
export class PageEvidence {
  readonly #lexicon: Lexicon;
  readonly #certain = new Map<number, number>();
  readonly #settled = new Map<number, number>();
  readonly #cues = new Map<number, Map<string, PageCue>>();
  readonly #titleTokens = new Tokens();
  /** Companionship by entry, as long as nothing changes. */
  readonly #companions = new Map<number, number>();
  #length = 0;
  #title = '';
  #titleReading: BlockReading | null = null;
  #titleCues = new Map<number, readonly TitleCue[]>();

  constructor(lexicon: Lexicon, title: string) {
    this.#lexicon = lexicon;
    this.setTitle(title);
  }

  setTitle(title: string): void {
    if (title === this.#title) return;
    if (this.#titleReading !== null) this.#count(this.#titleReading, -1);
    this.#title = title;
    this.#titleCues = new Map();
    this.#titleReading = readBlock(this.#lexicon, title);
    if (this.#titleReading !== null) this.#count(this.#titleReading, 1);
    tokenize(title, this.#titleTokens);
  }

  add(reading: BlockReading): void {
    this.#count(reading, 1);
  }

  remove(reading: BlockReading): void {
    this.#count(reading, -1);
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
    let known = this.#companions.get(entry);
    if (known === undefined) {
      known = this.#weighCompanions(entry);
      this.#companions.set(entry, known);
    }
    return known;
  }

  /** The cues of an entry that stand near its forms anywhere on the page. */
  pageCues(entry: number): Iterable<PageCue> {
    return this.#cues.get(entry)?.values() ?? [];
  }

  /** The cues of an entry in the page's title. */
  titleCues(entry: number): readonly TitleCue[] {
    let cues = this.#titleCues.get(entry);
    if (cues === undefined) {
      cues = findCues(this.#lexicon, this.#titleTokens, new Set([entry])).map(({ start, end, against }) => ({
        words: this.#title.slice(start, end),
        against,
      }));
      this.#titleCues.set(entry, cues);
    }
    return cues;
  }

  #weighCompanions(entry: number): number {
    let sum = 0;
    let entries = 0;
    for (const other of new Set([...this.#certain.keys(), ...this.#settled.keys()])) {
      if (other === entry) continue;
      entries++;
      sum += this.areRelated(entry, other) ? 1 : OTHER_TOPIC;
    }
    const perThousandWords = (entries * 1000 * WORD_LENGTH) / Math.max(this.#length, 1);
    const density = Math.min(1, Math.max(perThousandWords, entries) / DENSE);
    const enough = (sum - FEW_COMPANIONS) / (MANY_COMPANIONS - FEW_COMPANIONS);
    return Math.max(0, Math.min(1, enough)) * density;
  }

  #count(reading: BlockReading, by: 1 | -1): void {
    this.#companions.clear();
    this.#length += by * reading.text.length;
    const standing = standingCandidates(reading.candidates);
    reading.candidates.forEach((candidate, index) => {
      const cues = reading.weighed[index] ?? [];
      const score = reading.scores[index] ?? 0;
      if (!standing[index]) return;
      if (!candidate.ambiguous && score >= THRESHOLD) tally(this.#certain, candidate.entry, by);
      else if (isOfDoubtfulSense(candidate) && score >= SETTLED) tally(this.#settled, candidate.entry, by);
      this.#countCues(candidate.entry, cues, by);
    });
  }

  #countCues(entry: number, cues: readonly WeighedCue[], by: 1 | -1): void {
    let known = this.#cues.get(entry);
    if (known === undefined) this.#cues.set(entry, (known = new Map()));
    for (const { words, weight } of cues) {
      const key = words.toLowerCase();
      const count = (known.get(key)?.count ?? 0) + by;
      if (count > 0) known.set(key, { words, against: weight < 0, count });
      else known.delete(key);
    }
  }
}

/** A cue that stands in the page's title. */
export interface TitleCue {
  readonly words: string;
  readonly against: boolean;
}

/** A cue that stands in some block of the page. */
export interface PageCue extends TitleCue {
  /** How many mentions it stands near. */
  readonly count: number;
}

function tally(counts: Map<number, number>, entry: number, by: 1 | -1): void {
  const count = (counts.get(entry) ?? 0) + by;
  if (count > 0) counts.set(entry, count);
  else counts.delete(entry);
}
