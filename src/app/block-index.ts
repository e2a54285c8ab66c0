import type { Mention } from '../matcher/judge-block.ts';
import type { BlockReading } from '../matcher/read-block.ts';
import { isBefore } from '../page/document-order.ts';
import { elementOf, type Flow } from '../page/element-kinds.ts';
import type { Mark } from '../page/marks.ts';
import { isInDocument } from '../page/safe-dom.ts';
import type { TextBlock } from '../page/text-block.ts';
import type { Pass } from './pass.ts';

/** A block in which some form stands, and what has been made of it. */
export interface ReadBlock {
  readonly block: TextBlock;
  readonly reading: BlockReading;
  /** The element whose box tells where the block is on the screen. */
  readonly element: Element;
  /** How much text lies between it and the block before it that is known. In UTF-16 units. */
  before: number;
  /** The heading of its section; null above the first. */
  heading: Flow | null;
  /** Which walk through the page met it last. */
  pass: number;
  /** True: its text has changed since, and is waiting to be read again. */
  isStale: boolean;
  /** Whether it is cut off where it stands, as in something folded up. */
  isClipped: boolean;
  /** Whether the page shows it; only then is what it says evidence. */
  isShown: boolean;
  /** What it means, and after how many changes of the page's evidence that was judged; -1: not yet. */
  mentions: readonly Mention[];
  judgedAt: number;
  /** Every mention that can be marked here, and those that the policy chose. */
  marks: readonly Mark[];
  chosen: readonly Mark[];
}

/** A block that has just been read. */
export interface NewBlock extends Pick<ReadBlock, 'block' | 'reading'> {
  /** The blocks that it takes the place of. */
  readonly former: readonly ReadBlock[];
  readonly pass: Pass;
}

/** So many blocks are all watched; each costs the page something at every frame that scrolls. */
export const FEW_BLOCKS = 300;
/** Where there are more, so many are watched before and after each that is near: scrolling will get to them next. */
const AHEAD = 60;

/** The blocks with forms in them: in document order, by the element they are seen in, and by text node. */
export class BlockIndex {
  #order: ReadBlock[] = [];
  readonly #byElement = new Map<Element, ReadBlock[]>();
  readonly #byNode = new WeakMap<Text, ReadBlock[]>();
  /** Where the last block was put; the next one mostly follows it. */
  #cursor = -1;

  all(): readonly ReadBlock[] {
    return this.#order;
  }

  seenIn(element: Element): readonly ReadBlock[] {
    return this.#byElement.get(element) ?? [];
  }

  /** The elements to watch while some are near; the first ones always are. */
  around(near: ReadonlySet<Element>): ReadonlySet<Element> {
    const around = new Set<Element>();
    let end = this.#order.length > FEW_BLOCKS ? 2 * AHEAD : FEW_BLOCKS;
    this.#order.forEach(({ element }, at) => {
      const ahead = this.#order[at + AHEAD];
      if (ahead !== undefined && near.has(ahead.element)) end = Math.max(end, at + 2 * AHEAD);
      if (at <= end) around.add(element);
    });
    return around;
  }

  /** The block before one on the page. */
  previous(read: ReadBlock): ReadBlock | undefined {
    return this.#order[this.#order.indexOf(read) - 1];
  }

  in(flow: Flow): ReadBlock[] {
    return this.seenIn(elementOf(flow)).filter(({ block }) => block.flow === flow);
  }

  at(node: Text): readonly ReadBlock[] {
    return this.#byNode.get(node) ?? [];
  }

  /** The blocks with any of these nodes. */
  of(nodes: readonly Text[]): ReadBlock[] {
    const found = new Set<ReadBlock>();
    for (const node of nodes) for (const read of this.at(node)) found.add(read);
    return [...found];
  }

  has(read: ReadBlock): boolean {
    return this.seenIn(read.element).includes(read);
  }

  add(read: ReadBlock): void {
    this.#order.splice(this.#placeFor(read), 0, read);
    const alone = [read];
    for (const node of read.block.nodes) {
      const others = this.at(node);
      this.#byNode.set(node, others.length === 0 ? alone : [...others, read]);
    }
    const beside = this.#byElement.get(read.element);
    if (beside === undefined) this.#byElement.set(read.element, [read]);
    else beside.push(read);
  }

  remove(read: ReadBlock): void {
    const index = this.#order.indexOf(read);
    if (index !== -1) this.#order.splice(index, 1);
    if (index <= this.#cursor) this.#cursor--;
    this.#unlink(read);
  }

  /** Takes out, in one go, all that `isGone`; answers them. */
  removeWhere(isGone: (read: ReadBlock) => boolean): ReadBlock[] {
    const gone = this.#order.filter(isGone);
    if (gone.length === 0) return gone;
    const set = new Set(gone);
    this.#order = this.#order.filter((read) => !set.has(read));
    this.#cursor = -1;
    for (const read of gone) this.#unlink(read);
    return gone;
  }

  /** Moves a block to where it belongs, if the page has moved it. */
  settle(read: ReadBlock): void {
    const index = this.#order[this.#cursor + 1] === read ? this.#cursor + 1 : this.#order.indexOf(read);
    if (this.#fits(read, this.#order[index - 1], this.#order[index + 1])) {
      this.#cursor = index;
      return;
    }
    this.#order.splice(index, 1);
    this.#cursor = -1;
    this.#order.splice(this.#placeFor(read), 0, read);
  }

  #unlink(read: ReadBlock): void {
    for (const node of read.block.nodes) {
      const others = this.at(node).filter((other) => other !== read);
      if (others.length === 0) this.#byNode.delete(node);
      else this.#byNode.set(node, others);
    }
    const beside = this.seenIn(read.element).filter((other) => other !== read);
    if (beside.length > 0) this.#byElement.set(read.element, beside);
    else this.#byElement.delete(read.element);
  }

  #placeFor(read: ReadBlock): number {
    let place = this.#cursor + 1;
    if (!this.#fits(read, this.#order[place - 1], this.#order[place])) {
      place = 0;
      let end = this.#order.length;
      while (place < end) {
        const middle = (place + end) >>> 1;
        const other = this.#order[middle];
        if (other !== undefined && comesBefore(other, read)) place = middle + 1;
        else end = middle;
      }
    }
    this.#cursor = place;
    return place;
  }

  #fits(read: ReadBlock, before: ReadBlock | undefined, after: ReadBlock | undefined): boolean {
    return (
      (before === undefined || comesBefore(before, read)) && (after === undefined || comesBefore(read, after))
    );
  }
}

function comesBefore(a: ReadBlock, b: ReadBlock): boolean {
  const [first] = a.block.nodes;
  const [second] = b.block.nodes;
  if (first === undefined || second === undefined) return false;
  // Two pieces of one long text node: the later one begins further before its node's data.
  if (first === second) return (a.block.starts[0] ?? 0) > (b.block.starts[0] ?? 0);
  return isBefore(first, second);
}

export function isGone({ block }: ReadBlock): boolean {
  return !block.nodes.every(isInDocument);
}
