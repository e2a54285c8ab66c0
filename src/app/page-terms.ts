import type { Lexicon } from '../lexicon/lexicon.ts';
import { judgeBlock } from '../matcher/judge-block.ts';
import { PageEvidence } from '../matcher/page-evidence.ts';
import { type BlockReading, readBlock } from '../matcher/read-block.ts';
import type { Highlighter } from '../page/highlighter.ts';
import { type Mark, type MarkedSpan, makeMarks } from '../page/marks.ts';
import { isInDocument } from '../page/safe-dom.ts';
import type { TextBlock } from '../page/text-blocks.ts';
import type { ViewportWatcher } from '../page/viewport-watcher.ts';

/** A block in which some form stands, and what has been made of it. */
interface ReadBlock {
  readonly block: TextBlock;
  readonly reading: BlockReading;
  spans: readonly MarkedSpan[];
  marks: readonly Mark[];
}

/**
 * The terms of one page: what was read, what it means, which of it is painted. Only blocks near the viewport are
 * painted; the others are kept as readings, which cost the page nothing.
 */
export class PageTerms {
  readonly #lexicon: Lexicon;
  readonly #highlighter: Highlighter;
  readonly #viewport: ViewportWatcher;
  readonly #evidence: PageEvidence;
  readonly #byRoot = new Map<Element, ReadBlock[]>();
  readonly #byNode = new WeakMap<Text, ReadBlock[]>();
  readonly #near = new Set<Element>();

  constructor({
    lexicon,
    highlighter,
    viewport,
  }: {
    readonly lexicon: Lexicon;
    readonly highlighter: Highlighter;
    readonly viewport: ViewportWatcher;
  }) {
    this.#lexicon = lexicon;
    this.#highlighter = highlighter;
    this.#viewport = viewport;
    this.#evidence = new PageEvidence(lexicon, document.title);
  }

  /** Reads a block of text; one without any form leaves no trace. */
  read(block: TextBlock): void {
    const reading = readBlock(this.#lexicon, block.text);
    if (reading === null) return;
    const read: ReadBlock = { block, reading, spans: [], marks: [] };
    const known = this.#byRoot.get(block.root);
    if (known === undefined) {
      this.#byRoot.set(block.root, [read]);
      this.#viewport.watch(block.root);
    } else {
      known.push(read);
      if (this.#near.has(block.root)) this.#judge(read);
    }
    for (const node of block.nodes) {
      const blocks = this.#byNode.get(node);
      if (blocks === undefined) this.#byNode.set(node, [read]);
      else blocks.push(read);
    }
    this.#evidence.add(reading);
  }

  /** Forgets what was read in an element's own flow of text, and unpaints it. */
  forget(root: Element): void {
    const blocks = this.#byRoot.get(root);
    if (blocks === undefined) return;
    for (const { block, reading, marks } of blocks) {
      this.#highlighter.unpaint(marks);
      this.#evidence.remove(reading);
      for (const node of block.nodes) this.#byNode.delete(node);
    }
    this.#byRoot.delete(root);
    this.#near.delete(root);
    this.#viewport.unwatch(root);
  }

  forgetDetached(): void {
    for (const root of this.#byRoot.keys()) if (!isInDocument(root)) this.forget(root);
  }

  /** A text node no longer holds what was read: its marks go before the page paints. */
  unpaintNode(node: Text): void {
    for (const read of this.#byNode.get(node) ?? []) {
      this.#highlighter.unpaint(read.marks);
      read.marks = [];
      read.spans = [];
    }
    this.#byNode.delete(node);
  }

  comeNear(root: Element): void {
    this.#near.add(root);
    for (const read of this.#byRoot.get(root) ?? []) this.#judge(read);
  }

  goFar(root: Element): void {
    this.#near.delete(root);
    for (const { marks } of this.#byRoot.get(root) ?? []) this.#highlighter.unpaint(marks);
  }

  /** Judges again what is painted, with all that is now known of the page. */
  reconsider(): void {
    this.#evidence.setTitle(document.title);
    for (const root of this.#near) for (const read of this.#byRoot.get(root) ?? []) this.#judge(read);
  }

  marksAt(node: Text): readonly Mark[] {
    return (this.#byNode.get(node) ?? []).flatMap((read) => read.marks);
  }

  /** Every mark of the page that a reader could see, in document order. */
  allMarks(): Mark[] {
    const blocks = [...this.#byRoot.values()].flat();
    for (const read of blocks) if (!this.#near.has(read.block.root)) this.#mark(read);
    return blocks.toSorted((a, b) => inDocumentOrder(a.block, b.block)).flatMap((read) => read.marks);
  }

  #judge(read: ReadBlock): void {
    this.#mark(read);
    this.#highlighter.paint(read.marks);
  }

  #mark(read: ReadBlock): void {
    const spans = judgeBlock(this.#lexicon, read.reading, this.#evidence);
    const same =
      read.marks.length === read.spans.length &&
      spans.length === read.spans.length &&
      spans.every((span, i) => span.start === read.spans[i]?.start && span.ref === read.spans[i]?.ref);
    if (same) return;
    this.#highlighter.unpaint(read.marks);
    read.spans = spans;
    read.marks = makeMarks(read.block, spans);
  }
}

function inDocumentOrder(a: TextBlock, b: TextBlock): number {
  const first = a.nodes[0];
  const second = b.nodes[0];
  if (first === undefined || second === undefined || first === second) return 0;
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
}
