import type { Lexicon } from '../lexicon/lexicon.ts';
import { readBlock } from '../matcher/read-block.ts';
import type { Marking } from '../model/marking.ts';
import { elementOf, type Flow, isHeading } from '../page/element-kinds.ts';
import type { Highlighter } from '../page/highlighter.ts';
import { type Mark, makeMarks } from '../page/marks.ts';
import { isIn, isShown } from '../page/safe-dom.ts';
import { isSameBlock, type TextBlock } from '../page/text-block.ts';
import type { Moved, ViewportWatcher } from '../page/viewport-watcher.ts';
import { BlockIndex, isGone, type NewBlock, type ReadBlock } from './block-index.ts';
import { carryMarks } from './carry-marks.ts';
import { countTerms } from './count-terms.ts';
import { MarkPainter } from './mark-painter.ts';
import { PageJudge } from './page-judge.ts';
import { type Pass, takeBetween } from './pass.ts';

/** The terms of one page: what was read, what it means, and the marks that come of it. */
export class PageTerms {
  readonly #lexicon: Lexicon;
  readonly #viewport: ViewportWatcher;
  readonly #judge: PageJudge;
  readonly #blocks = new BlockIndex();
  readonly #painter: MarkPainter;
  #passes = 0;

  constructor({
    lexicon,
    marking,
    highlighter,
    viewport,
  }: {
    readonly lexicon: Lexicon;
    readonly marking: Marking;
    readonly highlighter: Highlighter;
    readonly viewport: ViewportWatcher;
  }) {
    this.#lexicon = lexicon;
    this.#viewport = viewport;
    this.#judge = new PageJudge(lexicon);
    this.#painter = new MarkPainter({ blocks: this.#blocks, highlighter, marking });
  }

  /** How many blocks with terms there are. */
  get size(): number {
    return this.#blocks.all().length;
  }

  /** Begins a walk; `heading` is null where it begins with the page. */
  beginPass(heading?: null): Pass {
    return { number: ++this.#passes, between: 0, heading };
  }

  /** Reads a block of text; one without any form leaves no trace, one that was read before stays as it is. */
  read(block: TextBlock, pass: Pass): void {
    if (isHeading(block.flow)) pass.heading = block.flow;
    const [first] = block.nodes;
    const same = first && this.#blocks.at(first).find((read) => isSameBlock(read.block, block));
    if (same !== undefined) {
      same.pass = Math.max(same.pass, pass.number);
      same.before = takeBetween(pass) || same.before;
      this.#blocks.settle(same);
      this.#enter(same, pass);
      if (!same.isStale) return;
      // Marks that were given up meanwhile are made again.
      same.isStale = false;
      this.#mark(same);
      return;
    }
    const reading = readBlock(this.#lexicon, block.text);
    if (reading === null) pass.between += block.text.length;
    // Blocks of the same walk with the same node are other pieces of it.
    const former = this.#blocks.of(block.nodes).filter((read) => read.pass !== pass.number);
    if (reading !== null) this.#add({ block, reading, former, pass });
    for (const read of former) this.#forget(read);
  }

  /** Whether anything was found in a flow. */
  knows(flow: Flow): boolean {
    return this.#blocks.in(flow).length > 0;
  }

  /** Forgets what is no longer on the page. */
  forgetGone(): void {
    for (const read of this.#blocks.removeWhere(isGone)) this.#letGo(read);
  }

  forgetAll(): void {
    for (const read of this.#blocks.removeWhere(() => true)) this.#letGo(read);
  }

  /** Forgets what a walk should have met and has not: in a flow, under an element, or anywhere. */
  forgetUnmet({ number }: Pass, where: { flow: Flow } | { under: Element } | 'anywhere'): void {
    const isUnmet = (read: ReadBlock): boolean => read.pass < number;
    if (where !== 'anywhere' && 'flow' in where) {
      for (const read of this.#blocks.in(where.flow)) if (isUnmet(read)) this.#forget(read);
      return;
    }
    const unmet = this.#blocks.removeWhere(
      (read) => isUnmet(read) && (where === 'anywhere' || isIn(read.element, where.under)),
    );
    for (const read of unmet) this.#letGo(read);
  }

  /**
   * A text node holds something else, or is gone: its marks move with their words or go, before the page paints.
   * False where it holds what it held.
   */
  followText(node: Text, isGone: boolean): boolean {
    const reads = this.#blocks.at(node);
    let isChanged = reads.length === 0;
    for (const read of reads) {
      const { moved, lost, isSame } = isGone
        ? { moved: [], lost: read.marks, isSame: false }
        : carryMarks(read, node);
      isChanged ||= !isSame;
      read.isStale ||= !isSame;
      this.#painter.unpaint(lost);
      this.#painter.move(moved);
      // Also those that are not painted: they may be chosen before the block is read again.
      const gone = new Set(lost);
      read.marks = read.marks.filter((mark) => !gone.has(mark));
      read.chosen = read.chosen.filter((mark) => !gone.has(mark));
    }
    return isChanged;
  }

  /** Some elements came near the viewport, or into sight at all, and some left it. */
  follow({ near, far, clipped }: Moved): void {
    for (const element of clipped) this.#clip(element, true);
    for (const element of far) {
      // Of what was never near nothing has changed.
      if (!this.#painter.near.has(element)) continue;
      this.#listen(element);
      this.#painter.leave(element);
    }
    for (const element of near) {
      this.#clip(element, false);
      this.#painter.approach(element);
    }
    this.#lookAgain(near);
    this.paint();
  }

  /** Looks again which of what is near is shown, and may be marked. */
  lookAgain(): void {
    this.#lookAgain(this.#painter.near);
    this.#painter.paint();
  }

  /** Takes what a walk has met for near, before the browser says so. */
  bringNear({ number }: Pass): void {
    for (const read of this.#blocks.all()) {
      if (read.pass !== number) continue;
      this.#painter.approach(read.element);
      this.#settle(read);
    }
    this.#painter.paint();
  }

  /** Judges, a block a step, what may look different now that more is known of the page. */
  *judgeAll(): Generator<null> {
    this.#judge.setTitle(document.title);
    for (const read of [...this.#blocks.all()]) {
      // The page may have changed since the last pause.
      if (this.#blocks.has(read) && this.#settle(read)) yield null;
    }
  }

  /** Marks what the reader wants marked from now on. */
  setMarking(marking: Marking): void {
    this.#painter.marking = marking;
    this.#painter.paint();
  }

  /** Paints, and watches where the blocks are that have been read. */
  paint(): void {
    this.#painter.paint();
    this.#viewport.watch(this.#blocks.around(this.#painter.near));
  }

  /** The marks with words in a text node. */
  marksAt(node: Text): readonly Mark[] {
    return this.#blocks.at(node).flatMap((read) => read.chosen);
  }

  /** Every mark of the page in document order, painted or not. */
  marks(): Mark[] {
    return this.#blocks.all().flatMap((read) => read.chosen);
  }

  /** How often each wanted entry was found. */
  counts(): { ref: string; count: number }[] {
    return countTerms(this.#blocks.all(), this.#painter.marking.wants);
  }

  #add({ block, reading, former, pass }: NewBlock): void {
    const element = elementOf(block.flow);
    const read: ReadBlock = {
      block,
      reading,
      element,
      before: takeBetween(pass),
      heading: null,
      pass: pass.number,
      isShown: isShown(element),
      isStale: false,
      isClipped: this.#blocks.seenIn(element).some((other) => other.isClipped),
      mentions: [],
      judgedAt: -1,
      marks: former.flatMap(({ marks }) => marks),
      chosen: former.flatMap(({ chosen }) => chosen),
    };
    this.#blocks.add(read);
    read.heading = this.#blocks.previous(read)?.heading ?? null;
    this.#enter(read, pass);
    if (read.isShown) this.#judge.hear(reading);
    // What is left of the former marks is kept until the block is judged: no mark flickers because others changed.
    for (const each of former) Object.assign(each, { marks: [], chosen: [] });
  }

  /** Puts a block into the section that the walk is in, if the walk knows. */
  #enter(read: ReadBlock, { heading }: Pass): void {
    if (heading === undefined || heading === read.heading) return;
    read.heading = heading;
    this.#painter.reconsider();
  }

  #forget(read: ReadBlock): void {
    this.#blocks.remove(read);
    this.#letGo(read);
  }

  #letGo(read: ReadBlock): void {
    this.#painter.unpaint(read.chosen);
    this.#painter.reconsider();
    if (read.isShown) this.#judge.unhear(read.reading);
    if (this.#blocks.seenIn(read.element).length > 0) return;
    this.#painter.leave(read.element);
    this.#viewport.unwatch(read.element);
  }

  #clip(element: Element, isClipped: boolean): void {
    for (const read of this.#blocks.seenIn(element)) {
      if (read.isClipped !== isClipped) this.#painter.reconsider();
      read.isClipped = isClipped;
    }
  }

  /** What an element says is evidence while it is shown. */
  #listen(element: Element): void {
    const isSeen = isShown(element);
    for (const read of this.#blocks.seenIn(element)) {
      if (isSeen === read.isShown) continue;
      read.isShown = isSeen;
      this.#painter.reconsider();
      if (isSeen) this.#judge.hear(read.reading);
      else this.#judge.unhear(read.reading);
    }
  }

  #lookAgain(elements: Iterable<Element>): void {
    for (const element of elements) this.#listen(element);
    // Only now: what a block means may depend on all others.
    for (const element of elements) {
      for (const read of this.#blocks.seenIn(element)) {
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
    const kept = new Set(marks);
    this.#painter.unpaint(read.chosen.filter((mark) => !kept.has(mark)));
    this.#painter.reconsider();
    read.chosen = read.chosen.filter((mark) => kept.has(mark));
    read.marks = marks;
  }
}
