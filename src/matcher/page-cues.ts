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

/** The cues that stand in some blocks of a page, by the entries that they are cues of. */
export class PageCues {
  readonly #lexicon: Lexicon;
  readonly #heard = new Map<number, PageCue>();
  /** Cues against each entry that stand near a form of it. */
  readonly #near = new Map<number, Map<number, PageCue>>();
  /** What was asked for since the last change: candidates of one entry ask for the same. */
  readonly #asked = new Map<number, readonly PageCue[]>();
  /** A bit for every 32nd cue, to turn away most that do not stand in a text of few cues, like a title. */
  #bits = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Counts the cues of a text, whether or not a form stands in it. */
  countHeard(text: string, heard: readonly CuePlaced[], by: 1 | -1): void {
    if (this.#asked.size > 0) this.#asked.clear();
    for (const { cue, start, end } of heard) {
      this.#bits |= 1 << cue;
      recount(this.#heard, { cue, text, start, end, count: by });
    }
  }

  /** Counts the cues of a block, and those that stand against a form in it. */
  count({ text, heard, candidates, weighed }: BlockReading, by: 1 | -1): void {
    this.countHeard(text, heard, by);
    candidates.forEach(({ entry }, index) => {
      for (const { cue, words, weight } of weighed[index] ?? []) {
        if (weight >= 0 || cue === -1) continue;
        let near = this.#near.get(entry);
        if (near === undefined) this.#near.set(entry, (near = new Map<number, PageCue>()));
        recount(near, { cue, text: words, start: 0, end: words.length, count: by });
      }
    });
  }

  /** The cues of one list of an entry (see `Lexicon.cueStarts`) that stand there, in an order that does not depend on that of the blocks. */
  of(list: number): readonly PageCue[] {
    const known = this.#asked.get(list);
    if (known !== undefined) return known;
    const { entryCues, cueStarts } = this.#lexicon;
    const found: PageCue[] = [];
    const end = cueStarts[list + 1] ?? 0;
    for (let at = cueStarts[list] ?? 0; at < end; at++) {
      const cue = entryCues[at] ?? 0;
      const heard = (this.#bits & (1 << cue)) === 0 ? undefined : this.#heard.get(cue);
      if (heard !== undefined) found.push(heard);
    }
    this.#asked.set(list, found);
    return found;
  }

  /** The same for the cues against an entry that stand near a form of it. */
  near(entry: number): readonly PageCue[] {
    return [...(this.#near.get(entry)?.values() ?? [])].sort((a, b) => a.cue - b.cue);
  }
}

function recount(counts: Map<number, PageCue>, met: PageCue): void {
  const known = counts.get(met.cue);
  if (known === undefined) counts.set(met.cue, met);
  else if ((known.count += met.count) === 0) counts.delete(met.cue);
}
