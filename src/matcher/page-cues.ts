import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CuePlaced } from './find-cues.ts';
import type { BlockReading } from './read-block.ts';
import type { Stretch } from './sentence.ts';

/** A cue of some entry that stands somewhere on a page: its words where they were met first. */
export interface PageCue extends Stretch {
  readonly cue: number;
  readonly text: string;
  /** How often it stands there. */
  count: number;
}

type Counts = Map<number, PageCue>;

/** Hears of one cue after the other; false: it has heard enough. */
export type Listener = (cue: PageCue) => boolean;

/** The cues that stand in some blocks of a page, by the entries that they are cues of. */
export class PageCues {
  readonly #lexicon: Lexicon;
  readonly #heard: Counts = new Map();
  /** Cues against each entry that stand near a form of it. */
  readonly #near = new Map<number, Counts>();
  /** A bit for every 32nd cue, to turn away most that do not stand in a text of few cues, like a title. */
  #bits = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Counts the cues of a text, whether or not a form stands in it. */
  countHeard(text: string, heard: readonly CuePlaced[], by: 1 | -1): void {
    for (const { cue, start, end } of heard) {
      recount(this.#heard, { cue, text, start, end, count: by });
      this.#bits |= 1 << cue;
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
        recount(near, { cue, text: words, start: 0, end: words.length, count: by });
      }
    });
  }

  /** Tells of the cues of one list of an entry (see `Lexicon.cueStarts`) that stand there, in an order that does not depend on that of the blocks. */
  hear(list: number, listener: Listener): void {
    const { entryCues, cueStarts } = this.#lexicon;
    const end = cueStarts[list + 1] ?? 0;
    for (let at = cueStarts[list] ?? 0; at < end; at++) {
      const cue = entryCues[at] ?? 0;
      const heard = (this.#bits & (1 << cue)) === 0 ? undefined : this.#heard.get(cue);
      if (heard !== undefined && !listener(heard)) return;
    }
  }

  /** The same for the cues against an entry that stand near a form of it. */
  hearNear(entry: number, listener: Listener): void {
    const near = this.#near.get(entry);
    if (near !== undefined) [...near.values()].toSorted(byNumber).every(listener);
  }
}

function byNumber(a: PageCue, b: PageCue): number {
  return a.cue - b.cue;
}

function recount(counts: Counts, met: PageCue): void {
  const known = counts.get(met.cue);
  if (known === undefined) counts.set(met.cue, met);
  else if ((known.count += met.count) === 0) counts.delete(met.cue);
}
