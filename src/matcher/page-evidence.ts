import type { Lexicon } from '../lexicon/lexicon.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import { findCues } from './find-cues.ts';
import type { BlockReading } from './read-block.ts';
import { scoreInBlock, THRESHOLD, weighCues } from './weigh-sense.ts';

/** A sense found with this much evidence of its own settles the sense for the page. */
const SETTLED = 2;

/** A cue that stands in the page's title. */
export interface TitleCue {
  readonly words: string;
  readonly against: boolean;
}

/**
 * What a page as a whole says about its terms: the title's words, the entries that are certain somewhere on
 * it, and the senses that some paragraph has settled. Blocks come and go as the page changes.
 */
export class PageEvidence {
  readonly #lexicon: Lexicon;
  readonly #certain = new Map<number, number>();
  readonly #settled = new Map<number, number>();
  readonly #titleTokens = new Tokens();
  #title = '';
  #version = 0;
  #titleCues = new Map<number, TitleCue[]>();

  constructor(lexicon: Lexicon, title: string) {
    this.#lexicon = lexicon;
    this.setTitle(title);
  }

  setTitle(title: string): void {
    if (title === this.#title) return;
    this.#version++;
    this.#title = title;
    this.#titleCues = new Map();
    tokenize(title, this.#titleTokens);
  }

  /** Changes whenever a block judged before might now be judged otherwise. */
  get version(): number {
    return this.#version;
  }

  add(reading: BlockReading): void {
    this.#count(reading, 1);
  }

  remove(reading: BlockReading): void {
    this.#count(reading, -1);
  }

  /** How many other entries are certain on this page. */
  certainOthers(entry: number): number {
    return this.#certain.size - (this.#certain.has(entry) ? 1 : 0);
  }

  isCertain(entry: number): boolean {
    return this.#certain.has(entry);
  }

  isSettled(entry: number): boolean {
    return this.#settled.has(entry);
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

  #count(reading: BlockReading, by: 1 | -1): void {
    const known = this.#certain.size + this.#settled.size;
    for (const candidate of reading.candidates) {
      const score = scoreInBlock(candidate, weighCues(reading, candidate));
      if (!candidate.ambiguous && score >= THRESHOLD) tally(this.#certain, candidate.entry, by);
      else if (candidate.ambiguous && score >= SETTLED) tally(this.#settled, candidate.entry, by);
    }
    if (this.#certain.size + this.#settled.size !== known) this.#version++;
  }
}

function tally(counts: Map<number, number>, entry: number, by: 1 | -1): void {
  const count = (counts.get(entry) ?? 0) + by;
  if (count > 0) counts.set(entry, count);
  else counts.delete(entry);
}
