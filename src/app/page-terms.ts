import type { Lexicon } from '../lexicon/lexicon.ts';
import { chooseMentions } from '../matcher/choose-mentions.ts';
import { judgeBlock } from '../matcher/judge-block.ts';
import { PageEvidence } from '../matcher/page-evidence.ts';
import { type BlockReading, readBlock } from '../matcher/read-block.ts';
import type { Marking } from '../model/marking.ts';
import type { Highlighter } from '../page/highlighter.ts';
import { type Mark, makeMarks } from '../page/marks.ts';
import { isInDocument } from '../page/safe-dom.ts';
import { inDocumentOrder, numberSections } from '../page/sections.ts';
import type { TextBlock } from '../page/text-blocks.ts';
import type { ViewportWatcher } from '../page/viewport-watcher.ts';

/** So many ranges cost a page nothing that can be measured, wherever they lie. */
const FEW_RANGES = 300;

/** A block in which some form stands, and what has been made of it. */
interface ReadBlock {
  readonly block: TextBlock;
  readonly reading: BlockReading;
  /** The state of the page by which it was judged; null where it has to be judged again. */
  judgedBy: number | null;
  /** Every mention that could be marked here, and those that the policy chose. */
  marks: readonly Mark[];
  chosen: readonly Mark[];
}

/**
 * The terms of one page: what was read, what it means, which of it is marked. On a page with many marks only the
 * blocks near the viewport are painted; the others are kept as readings, which cost the page nothing.
 */
export class PageTerms {
  readonly #lexicon: Lexicon;
  readonly #highlighter: Highlighter;
  readonly #viewport: ViewportWatcher;
  readonly #evidence: PageEvidence;
  readonly #byRoot = new Map<Element, ReadBlock[]>();
  readonly #byNode = new WeakMap<Text, ReadBlock[]>();
  readonly #near = new Set<Element>();
  /** Marks of blocks that are being read again: the same words in the same place stay the same mark. */
  readonly #former = new Map<Element, readonly Mark[]>();
  #marking: Marking;
  /** A hash of all that was read: the same number as long as every block would be judged as before. */
  #state = 0;
  #title = document.title;
  #choiceIsStale = false;

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
    this.#marking = marking;
    this.#highlighter = highlighter;
    this.#viewport = viewport;
    this.#evidence = new PageEvidence(lexicon, document.title);
  }

  /** Reads a block of text; one without any form leaves no trace. */
  read(block: TextBlock): void {
    const reading = readBlock(this.#lexicon, block.text);
    if (reading === null) return;
    const read: ReadBlock = {
      block,
      reading,
      judgedBy: null,
      marks: this.#former.get(block.root) ?? [],
      chosen: [],
    };
    const known = this.#byRoot.get(block.root);
    if (known === undefined) {
      this.#byRoot.set(block.root, [read]);
      this.#viewport.watch(block.root);
    } else {
      known.push(read);
    }
    for (const node of block.nodes) {
      const blocks = this.#byNode.get(node);
      if (blocks === undefined) this.#byNode.set(node, [read]);
      else blocks.push(read);
    }
    this.#evidence.add(reading);
    this.#state ^= hashOf(block.text);
  }

  /** Forgets what was read in an element's own flow of text, and unpaints it. */
  forget(root: Element): void {
    const blocks = this.#byRoot.get(root);
    if (blocks === undefined) return;
    for (const { block, reading, chosen } of blocks) {
      this.#highlighter.unpaint(chosen);
      this.#evidence.remove(reading);
      this.#state ^= hashOf(block.text);
      for (const node of block.nodes) this.#byNode.delete(node);
    }
    this.#former.set(
      root,
      blocks.flatMap(({ marks }) => marks),
    );
    this.#byRoot.delete(root);
    this.#near.delete(root);
    this.#viewport.unwatch(root);
    this.#choiceIsStale = true;
  }

  forgetDetached(): void {
    for (const root of this.#byRoot.keys()) if (!isInDocument(root)) this.forget(root);
  }

  /** A text node no longer holds what was read: its marks go before the page paints. */
  unpaintNode(node: Text): void {
    for (const read of this.#byNode.get(node) ?? []) {
      this.#highlighter.unpaint(read.chosen);
      read.chosen = [];
    }
    this.#byNode.delete(node);
  }

  /** Some elements came near the viewport, or into sight at all, and some left it. */
  follow({ near, far }: { readonly near: readonly Element[]; readonly far: readonly Element[] }): void {
    for (const root of far) {
      this.#near.delete(root);
      if (this.#highlighter.size <= FEW_RANGES) continue;
      for (const { chosen } of this.#byRoot.get(root) ?? []) this.#highlighter.unpaint(chosen);
    }
    for (const root of near) {
      this.#near.add(root);
      for (const read of this.#byRoot.get(root) ?? []) {
        read.judgedBy = null;
        this.#judge(read);
      }
    }
    this.paint();
  }

  /** Judges again, a block a step, what may look different now that more is known of the page. */
  *judgeAll(): Generator<void> {
    if (document.title !== this.#title) {
      this.#state ^= hashOf(this.#title) ^ hashOf(document.title);
      this.#title = document.title;
      this.#evidence.setTitle(document.title);
    }
    for (const blocks of [...this.#byRoot.values()]) {
      for (const read of blocks) {
        this.#judge(read);
        yield;
      }
    }
  }

  /** Marks what the reader wants marked from now on. */
  setMarking(marking: Marking): void {
    this.#marking = marking;
    this.#choiceIsStale = true;
    this.paint();
  }

  /** Once all is read: paints the rest of a page that has few marks, so that fast scrolling meets no bare text. */
  paintRest(): void {
    this.#former.clear();
    this.paint();
    for (const read of this.#inOrder()) {
      if (this.#highlighter.size >= FEW_RANGES) return;
      this.#highlighter.paint(read.chosen);
    }
  }

  /** Chooses what is marked, and paints what is near. */
  paint(): void {
    if (this.#choiceIsStale) this.#choose();
    for (const root of this.#near) {
      for (const { chosen } of this.#byRoot.get(root) ?? []) this.#highlighter.paint(chosen);
    }
  }

  /** The marks with words in a text node. */
  marksAt(node: Text): readonly Mark[] {
    return (this.#byNode.get(node) ?? []).flatMap((read) => read.chosen);
  }

  /** Every mark of the page in document order, painted or not. */
  marks(): Mark[] {
    return this.#inOrder().flatMap((read) => read.chosen);
  }

  /** How often each wanted entry was found, in order of first appearance, whether each mention is marked or not. */
  counts(): { ref: string; count: number }[] {
    const counts = new Map<string, number>();
    for (const { marks } of this.#inOrder()) {
      for (const { ref } of marks) if (this.#marking.wants(ref)) counts.set(ref, (counts.get(ref) ?? 0) + 1);
    }
    return [...counts].map(([ref, count]) => ({ ref, count }));
  }

  #inOrder(): ReadBlock[] {
    return [...this.#byRoot.values()].flat().toSorted((a, b) => inDocumentOrder(a.block, b.block));
  }

  #judge(read: ReadBlock): void {
    if (read.judgedBy === this.#state) return;
    read.judgedBy = this.#state;
    const spans = judgeBlock(this.#lexicon, read.reading, this.#evidence);
    const marks = makeMarks(read.block, spans, read.marks);
    const same = marks.length === read.marks.length && marks.every((mark, i) => mark === read.marks[i]);
    if (same) return;
    read.marks = marks;
    this.#choiceIsStale = true;
  }

  #choose(): void {
    this.#choiceIsStale = false;
    const blocks = this.#inOrder();
    const { density, wants } = this.#marking;
    const sections = numberSections(blocks.map(({ block }) => block));
    let offset = 0;
    const placed = blocks.flatMap(({ block, marks }, i) => {
      const before = offset;
      offset += block.text.length;
      return marks
        .filter(({ ref }) => wants(ref))
        .map((mark) => ({
          mark,
          ref: mark.ref,
          section: sections[i] ?? 0,
          offset: before + mark.start,
        }));
    });
    const chosen = new Set(chooseMentions(placed, density).map((index) => placed[index]?.mark));
    for (const read of blocks) {
      this.#highlighter.unpaint(read.chosen.filter((mark) => !chosen.has(mark)));
      read.chosen = read.marks.filter((mark) => chosen.has(mark));
    }
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
