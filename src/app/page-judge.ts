import type { Lexicon } from '../lexicon/lexicon.ts';
import { judgeBlock } from '../matcher/judge-block.ts';
import { PageEvidence } from '../matcher/page-evidence.ts';
import type { BlockReading } from '../matcher/read-block.ts';
import type { ReadBlock } from './block-index.ts';

/** One block more among so many does not change what the others mean. */
const LITTLE_NEWS = 20;

/** Judges blocks by what the whole page says, again when the page says much that is new. */
export class PageJudge {
  readonly #lexicon: Lexicon;
  readonly #evidence: PageEvidence;
  /** How many blocks are heard now, and how often that has changed. */
  #voices = 0;
  #changes = 0;
  #title = '';

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#evidence = new PageEvidence(lexicon, '');
  }

  setTitle(title: string): void {
    if (title === this.#title) return;
    this.#title = title;
    this.#evidence.setTitle(title);
    // A title weighs as much as all the rest.
    this.#changes += this.#voices;
  }

  hear(reading: BlockReading): void {
    this.#voices++;
    this.#changes++;
    this.#evidence.add(reading);
  }

  unhear(reading: BlockReading): void {
    this.#voices--;
    this.#changes++;
    this.#evidence.remove(reading);
  }

  /** Settles what a block means, unless that was settled by much the same evidence; true where it did. */
  judge(read: ReadBlock): boolean {
    const news = this.#changes - read.judgedAt;
    if (read.judgedAt !== -1 && news * LITTLE_NEWS <= this.#voices) return false;
    read.judgedAt = this.#changes;
    read.mentions = judgeBlock(this.#lexicon, read.reading, this.#evidence);
    return true;
  }
}
