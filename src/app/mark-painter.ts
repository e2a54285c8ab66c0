import type { Marking } from '../model/marking.ts';
import type { Highlighter } from '../page/highlighter.ts';
import type { Mark } from '../page/marks.ts';
import type { BlockIndex, ReadBlock } from './block-index.ts';
import { chooseMarks } from './choose-marks.ts';

/** So many ranges cost a page nothing that can be measured, wherever they lie. */
const FEW_MARKS = 300;

/**
 * Chooses which marks of a page are painted, as the reader wants it, and paints them: all of them where they are few,
 * so that fast scrolling meets no bare text, else those near the viewport.
 */
export class MarkPainter {
  readonly #blocks: BlockIndex;
  readonly #highlighter: Highlighter;
  readonly #near = new Set<Element>();
  #marking: Marking;
  #isStale = false;
  #hasFew = true;

  constructor({
    blocks,
    highlighter,
    marking,
  }: {
    readonly blocks: BlockIndex;
    readonly highlighter: Highlighter;
    readonly marking: Marking;
  }) {
    this.#blocks = blocks;
    this.#highlighter = highlighter;
    this.#marking = marking;
  }

  get near(): ReadonlySet<Element> {
    return this.#near;
  }

  get marking(): Marking {
    return this.#marking;
  }

  set marking(marking: Marking) {
    this.#marking = marking;
    this.#isStale = true;
  }

  /** Marks have come or gone, so others may be chosen. */
  reconsider(): void {
    this.#isStale = true;
  }

  approach(element: Element): void {
    // The browser may still tell of one that was forgotten meanwhile.
    if (this.#blocks.seenIn(element).length > 0) this.#near.add(element);
  }

  leave(element: Element): void {
    this.#near.delete(element);
    for (const read of this.#blocks.seenIn(element)) {
      if (!this.#isPainted(read)) this.#highlighter.unpaint(read.chosen);
    }
  }

  /** Takes marks of a block away at once. */
  unpaint(marks: readonly Mark[]): void {
    this.#highlighter.unpaint(marks);
  }

  /** Paints marks where their words stand now. */
  move(marks: readonly Mark[]): void {
    this.#highlighter.move(marks);
  }

  paint(): void {
    if (this.#isStale) this.#choose();
    this.#highlighter.defend();
    if (this.#hasFew) {
      for (const read of this.#blocks.all()) if (this.#isPainted(read)) this.#highlighter.paint(read.chosen);
      return;
    }
    for (const element of this.#near) {
      for (const { chosen } of this.#blocks.seenIn(element)) this.#highlighter.paint(chosen);
    }
  }

  #isPainted({ element, isShown, isClipped }: ReadBlock): boolean {
    return this.#near.has(element) || (this.#hasFew && isShown && !isClipped);
  }

  #choose(): void {
    this.#isStale = false;
    const blocks = this.#blocks.all();
    const chosen = chooseMarks({ blocks, marking: this.#marking });
    this.#hasFew = chosen.size <= FEW_MARKS;
    for (const read of blocks) {
      const isPainted = this.#isPainted(read);
      this.#highlighter.unpaint(isPainted ? read.chosen.filter((mark) => !chosen.has(mark)) : read.chosen);
      read.chosen = read.marks.filter((mark) => chosen.has(mark));
    }
  }
}
