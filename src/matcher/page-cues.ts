import type { Lexicon } from '../lexicon/lexicon.ts';
import { type CuePlaced, listOf } from './find-cues.ts';
import type { BlockReading } from './read-block.ts';

/** A cue of some entry that stands somewhere on a page. */
export interface PageCue {
  readonly cue: number;
  /** In small letters, as it was met first. */
  readonly words: string;
}

interface CountedCue extends PageCue {
  /** How often it stands there. */
  count: number;
}

type Counts = Map<number, CountedCue>;

const NONE: readonly PageCue[] = [];

/** The cues that stand in some blocks of a page, by the entries that they are cues of. */
export class PageCues {
  readonly #lexicon: Lexicon;
  readonly #heard: Counts = new Map();
  /** Cues against each entry that stand near a form of it. */
  readonly #near = new Map<number, Counts>();
  /** What was asked for since the last change, by the number of an entry's list. */
  readonly #lists = new Map<number, readonly PageCue[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Counts the cues of a text, whether or not a form stands in it. */
  countHeard(text: string, heard: readonly CuePlaced[], by: 1 | -1): void {
    this.#lists.clear();
    for (const { cue, start, end } of heard) {
      if (!recount(this.#heard, cue, by)) open(this.#heard, cue, text.slice(start, end));
    }
  }

  /** Counts the cues of a block, and those that stand against a form in it. */
  count({ text, heard, candidates, weighed }: BlockReading, by: 1 | -1): void {
    this.countHeard(text, heard, by);
    candidates.forEach(({ entry }, index) => {
      for (const { cue, words, weight } of weighed[index] ?? []) {
        if (weight >= 0 || cue === -1) continue;
        let near = this.#near.get(entry);
        if (near === undefined) this.#near.set(entry, (near = new Map()));
        if (!recount(near, cue, by)) open(near, cue, words);
      }
    });
  }

  /** The cues for an entry, in an order that does not depend on the order in which blocks were counted. */
  cuesFor(entry: number): readonly PageCue[] {
    return this.#list(entry * 2);
  }

  cuesAgainst(entry: number): readonly PageCue[] {
    return this.#list(entry * 2 + 1);
  }

  /** The cues against an entry that stand near a form of it. */
  cuesNearAgainst(entry: number): readonly PageCue[] {
    const near = this.#near.get(entry);
    return near === undefined || near.size === 0 ? NONE : [...near.values()].toSorted(byNumber);
  }

  #list(index: number): readonly PageCue[] {
    if (this.#heard.size === 0) return NONE;
    let list = this.#lists.get(index);
    if (list === undefined) {
      const own: PageCue[] = [];
      for (const cue of listOf(this.#lexicon, index)) {
        const heard = this.#heard.get(cue);
        if (heard !== undefined) own.push(heard);
      }
      this.#lists.set(index, (list = own));
    }
    return list;
  }
}

function byNumber(a: PageCue, b: PageCue): number {
  return a.cue - b.cue;
}

/** Counts a cue that is known; false where it is not. */
function recount(counts: Counts, cue: number, by: 1 | -1): boolean {
  const known = counts.get(cue);
  if (known === undefined) return false;
  known.count += by;
  if (known.count === 0) counts.delete(cue);
  return true;
}

function open(counts: Counts, cue: number, words: string): void {
  counts.set(cue, { cue, words: words.toLowerCase(), count: 1 });
}
