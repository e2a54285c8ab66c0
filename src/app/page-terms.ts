import type { Lexicon } from '../lexicon/lexicon.ts';
import { readBlock } from '../matcher/read-block.ts';
import type { Marking } from '../model/marking.ts';
import { elementOf, type Flow } from '../page/element-kinds.ts';
import type { Highlighter } from '../page/highlighter.ts';
import { type Mark, makeMarks } from '../page/marks.ts';
import { isIn, isShown } from '../page/safe-dom.ts';
import { findHeadings } from '../page/sections.ts';
import { isSameBlock, type TextBlock } from '../page/text-block.ts';
import type { Moved, ViewportWatcher } from '../page/viewport-watcher.ts';
import { BlockIndex, isGone, type NewBlock, type ReadBlock } from './block-index.ts';
import { carryMarks } from './carry-marks.ts';
import { chooseMarks } from './choose-marks.ts';
import { countTerms } from './count-terms.ts';
import { PageJudge } from './page-judge.ts';
import { type Pass, takeBetween } from './pass.ts';

interface Parts {
  readonly lexicon: Lexicon;
  readonly marking: Marking;
  readonly highlighter: Highlighter;
  readonly viewport: ViewportWatcher;
}

/**
 * The terms of one page: what was read, what it means, which of it is marked. On a page with many marks only the
 * blocks near the viewport are painted; the others are kept as readings, which cost the page nothing.
 */
export class PageTerms {
  readonly #lexicon: Lexicon;
  readonly #highlighter: Highlighter;
  readonly #viewport: ViewportWatcher;
  readonly #judge: PageJudge;
  readonly #index = new BlockIndex();
  readonly #near = new Set<Element>();
  #marking: Marking;
  #passes = 0;
  #choiceIsStale = false;
  #headings: readonly Element[] | null = null;

  constructor({ lexicon, marking, highlighter, viewport }: Parts) {
    this.#lexicon = lexicon;
    this.#marking = marking;
    this.#highlighter = highlighter;
    this.#viewport = viewport;
    this.#judge = new PageJudge(lexicon);
  }

  get isEmpty(): boolean {
    return this.#index.all().length === 0;
  }

  beginPass(): Pass {
    this.#headings = null;
    return { number: ++this.#passes, between: 0 };
  }

  /** Reads a block of text; one without any form leaves no trace, one that was read before stays as it is. */
  read(block: TextBlock, pass: Pass): void {
    const [first] = block.nodes;
    const same = first && this.#index.at(first).find((read) => isSameBlock(read.block, block));
    if (same !== undefined) {
      same.pass = Math.max(same.pass, pass.number);
      same.before = takeBetween(pass) || same.before;
      this.#index.settle(same);
      if (!same.isStale) return;
      // Marks that were given up meanwhile are made again.
      same.isStale = false;
      this.#mark(same);
      return;
    }
    const reading = readBlock(this.#lexicon, block.text);
    if (reading === null) pass.between += block.text.length;
    // Blocks of the same walk with the same node are other pieces of it.
    const former = this.#index.of(block.nodes).filter((read) => read.pass !== pass.number);
    if (reading !== null) this.#add({ block, reading, former, pass });
    for (const read of former) this.#forget(read);
  }

  /** Whether anything was found in a flow. */
  knows(flow: Flow): boolean {
    return this.#index.in(flow).length > 0;
  }

  /** Forgets what is no longer on the page. */
  forgetGone(): void {
    for (const read of this.#index.removeWhere(isGone)) this.#letGo(read);
  }

  forgetAll(): void {
    for (const read of this.#index.removeWhere(() => true)) this.#letGo(read);
  }

  /** Forgets what a walk should have met and has not: in a flow, under an element, or anywhere. */
  forgetUnmet({ number }: Pass, where: { flow: Flow } | { under: Element } | 'anywhere'): void {
    const isUnmet = (read: ReadBlock): boolean => read.pass < number;
    if (where !== 'anywhere' && 'flow' in where) {
      for (const read of this.#index.in(where.flow)) if (isUnmet(read)) this.#forget(read);
      return;
    }
    const unmet = this.#index.removeWhere(
      (read) => isUnmet(read) && (where === 'anywhere' || isIn(read.element, where.under)),
    );
    for (const read of unmet) this.#letGo(read);
  }

  /**
   * A text node holds something else, or is gone: its marks move with their words or go, before the page paints.
   * False where it holds what it held.
   */
  followText(node: Text, isGone: boolean): boolean {
    const reads = this.#index.at(node);
    let isChanged = reads.length === 0;
    for (const read of reads) {
      const { moved, lost, isSame } = isGone
        ? { moved: [], lost: read.chosen, isSame: false }
        : carryMarks(read, node);
      isChanged ||= !isSame;
      read.isStale ||= !isSame;
      this.#highlighter.unpaint(lost);
      this.#highlighter.move(moved);
      read.marks = read.marks.filter((mark) => !lost.includes(mark));
      read.chosen = read.chosen.filter((mark) => !lost.includes(mark));
    }
    return isChanged;
  }

  /** Some elements came near the viewport, or into sight at all, and some left it. */
  follow({ near, far, clipped }: Moved): void {
    for (const element of far) {
      this.#near.delete(element);
      if (this.#highlighter.hasRoom && isShown(element)) continue;
      for (const { chosen } of this.#index.seenIn(element)) this.#highlighter.unpaint(chosen);
    }
    for (const element of clipped) this.#clip(element, true);
    for (const element of near) {
      this.#near.add(element);
      this.#clip(element, false);
    }
    this.#lookAgain(near);
    this.paint();
  }

  /** Looks again which of what is near is shown, and may be marked. */
  lookAgain(): void {
    this.#lookAgain(this.#near);
    this.paint();
  }

  /** Takes what a walk has met for near, before the browser says so. */
  bringNear({ number }: Pass): void {
    for (const read of this.#index.all()) {
      if (read.pass !== number) continue;
      this.#near.add(read.element);
      this.#settle(read);
    }
    this.paint();
  }

  /** Judges, a block a step, what may look different now that more is known of the page. */
  *judgeAll(): Generator<null> {
    this.#judge.setTitle(document.title);
    for (const read of [...this.#index.all()]) {
      // The page may have changed since the last pause.
      if (this.#index.has(read) && this.#settle(read)) yield null;
    }
  }

  /** Marks what the reader wants marked from now on. */
  setMarking(marking: Marking): void {
    this.#marking = marking;
    this.#choiceIsStale = true;
    this.paint();
  }

  /** Chooses what is marked, and paints what is near. */
  paint(): void {
    if (this.#choiceIsStale) this.#choose();
    this.#highlighter.defend();
    for (const element of this.#near) {
      for (const { chosen } of this.#index.seenIn(element)) this.#highlighter.paint(chosen);
    }
  }

  /** Once all is read: paints far away, too, where there is little to paint, so that scrolling meets no bare text. */
  paintRest(): void {
    for (const { chosen, element } of this.#index.all()) {
      if (!this.#highlighter.hasRoom) return;
      if (chosen.length > 0 && isShown(element)) this.#highlighter.paint(chosen);
    }
  }

  /** The marks with words in a text node. */
  marksAt(node: Text): readonly Mark[] {
    return this.#index.at(node).flatMap((read) => read.chosen);
  }

  /** Every mark of the page in document order, painted or not. */
  marks(): Mark[] {
    return this.#index.all().flatMap((read) => read.chosen);
  }

  /** How often each wanted entry was found. */
  counts(): { ref: string; count: number }[] {
    return countTerms(this.#index.all(), this.#marking.wants);
  }

  #add({ block, reading, former, pass }: NewBlock): void {
    const element = elementOf(block.flow);
    const read: ReadBlock = {
      block,
      reading,
      element,
      before: takeBetween(pass),
      pass: pass.number,
      counts: isShown(element),
      isStale: false,
      isClipped: this.#index.seenIn(element).some((other) => other.isClipped),
      mentions: [],
      judgedAt: -1,
      marks: former.flatMap(({ marks }) => marks),
      chosen: former.flatMap(({ chosen }) => chosen),
    };
    if (this.#index.add(read)) this.#viewport.watch(element);
    if (read.counts) this.#judge.hear(reading);
    // What is left of the former marks is kept until the block is judged: no mark flickers because others changed.
    for (const each of former) Object.assign(each, { marks: [], chosen: [] });
  }

  #forget(read: ReadBlock): void {
    this.#index.remove(read);
    this.#letGo(read);
  }

  #letGo(read: ReadBlock): void {
    this.#highlighter.unpaint(read.chosen);
    if (read.counts) this.#judge.unhear(read.reading);
    this.#choiceIsStale = true;
    if (this.#index.seenIn(read.element).length > 0) return;
    this.#near.delete(read.element);
    this.#viewport.unwatch(read.element);
  }

  #clip(element: Element, isClipped: boolean): void {
    for (const read of this.#index.seenIn(element)) {
      this.#choiceIsStale ||= read.isClipped !== isClipped;
      read.isClipped = isClipped;
    }
  }

  #lookAgain(elements: Iterable<Element>): void {
    for (const element of elements) {
      const counts = isShown(element);
      for (const read of this.#index.seenIn(element)) {
        if (counts === read.counts) continue;
        read.counts = counts;
        if (counts) this.#judge.hear(read.reading);
        else this.#judge.unhear(read.reading);
      }
    }
    // Only now: what a block means may depend on all others.
    for (const element of elements) {
      for (const read of this.#index.seenIn(element)) {
        if (!this.#settle(read)) this.#mark(read);
      }
    }
  }

  /** Judges and marks a block anew where there is reason to; true where there was. */
  #settle(read: ReadBlock): boolean {
    const isJudged = this.#judge.judge(read);
    if (isJudged) this.#mark(read);
    return isJudged;
  }

  #mark(read: ReadBlock): void {
    if (read.isStale) return;
    const marks = makeMarks(read.block, read.mentions, read.marks);
    const isSame = marks.length === read.marks.length && marks.every((mark, i) => mark === read.marks[i]);
    if (isSame) return;
    const lost = read.chosen.filter((mark) => !marks.includes(mark));
    this.#highlighter.unpaint(lost);
    read.chosen = read.chosen.filter((mark) => marks.includes(mark));
    read.marks = marks;
    this.#choiceIsStale = true;
  }

  #choose(): void {
    this.#choiceIsStale = false;
    const blocks = this.#index.all();
    this.#headings ??= findHeadings();
    const chosen = chooseMarks({ blocks, headings: this.#headings, marking: this.#marking });
    for (const read of blocks) {
      this.#highlighter.unpaint(read.chosen.filter((mark) => !chosen.has(mark)));
      read.chosen = read.marks.filter((mark) => chosen.has(mark));
    }
  }
}
