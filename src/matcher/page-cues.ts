import { eachUse } from '../lexicon/cue-uses.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CuePlaced } from './find-cues.ts';
import type { BlockReading } from './read-block.ts';

/** A cue of some entry that stands somewhere on a page. */
export interface PageCue {
  readonly cue: number;
  /** In small letters; of several ways to write it, the first in the alphabet. */
  readonly words: string;
}

interface CountedCue extends PageCue {
  readonly count: number;
}

const NONE: readonly PageCue[] = [];

/** The cues that stand in some blocks of a page, by the entries that they are cues of. */
export class PageCues {
  readonly #lexicon: Lexicon;
  readonly #heard = new Map<number, CountedCue>();
  /** Numbers of the cues for and against each entry that are heard. */
  readonly #for = new Map<number, Set<number>>();
  readonly #against = new Map<number, Set<number>>();
  /** Cues against each entry that stand near a form of it. */
  readonly #near = new Map<number, Map<number, CountedCue>>();
  readonly #lists = new Map<number, readonly PageCue[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Counts the cues of a text, whether or not a form stands in it. */
  countHeard(text: string, heard: readonly CuePlaced[], by: 1 | -1): void {
    this.#lists.clear();
    for (const { cue, start, end } of heard) {
      const isNew = !this.#heard.has(cue);
      tally(this.#heard, { cue, words: text.slice(start, end), by });
      if (isNew || !this.#heard.has(cue)) this.#enlist(cue, by);
    }
  }

  /** Counts the cues of a block, and those that stand against a form in it. */
  count({ text, heard, candidates, weighed }: BlockReading, by: 1 | -1): void {
    this.countHeard(text, heard, by);
    candidates.forEach(({ entry }, index) => {
      for (const { cue, words, weight } of weighed[index] ?? []) {
        if (weight >= 0 || cue === -1) continue;
        let near = this.#near.get(entry);
        if (near === undefined) this.#near.set(entry, (near = new Map<number, CountedCue>()));
        tally(near, { cue, words, by });
      }
    });
  }

  /** The cues for an entry, in an order that does not depend on the order in which blocks were counted. */
  cuesFor(entry: number): readonly PageCue[] {
    let list = this.#lists.get(entry);
    if (list === undefined) {
      list = this.#list(this.#for.get(entry));
      this.#lists.set(entry, list);
    }
    return list;
  }

  cuesAgainst(entry: number): readonly PageCue[] {
    return this.#list(this.#against.get(entry));
  }

  /** The cues against an entry that stand near a form of it. */
  cuesNearAgainst(entry: number): readonly PageCue[] {
    const near = this.#near.get(entry);
    return near === undefined || near.size === 0 ? NONE : [...near.values()].toSorted(byNumber);
  }

  #list(cues: ReadonlySet<number> | undefined): readonly PageCue[] {
    if (cues === undefined || cues.size === 0) return NONE;
    return [...cues].flatMap((cue) => this.#heard.get(cue) ?? []).toSorted(byNumber);
  }

  #enlist(cue: number, by: 1 | -1): void {
    eachUse(this.#lexicon, cue, (entry, against) => {
      const lists = against ? this.#against : this.#for;
      let cues = lists.get(entry);
      if (cues === undefined) lists.set(entry, (cues = new Set()));
      if (by === 1) cues.add(cue);
      else cues.delete(cue);
    });
  }
}

function byNumber(a: PageCue, b: PageCue): number {
  return a.cue - b.cue;
}

function tally(counts: Map<number, CountedCue>, { cue, words, by }: PageCue & { readonly by: 1 | -1 }): void {
  const known = counts.get(cue);
  const count = (known?.count ?? 0) + by;
  if (count <= 0) {
    counts.delete(cue);
    return;
  }
  const small = words.toLowerCase();
  counts.set(cue, { cue, words: known === undefined || small < known.words ? small : known.words, count });
}
