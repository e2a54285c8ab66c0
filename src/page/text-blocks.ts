import { BLOCK, kindOfElement, SKIPPED } from './element-kinds.ts';
import { isElement, isText } from './safe-dom.ts';

/** A run of text as a reader sees it: what flows together, whatever inline elements it is spread over. */
export interface TextBlock {
  /** The element that the text flows in. Several blocks may share one. */
  readonly root: Element;
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's data begins in `text`; negative for the later pieces of a very long node. */
  readonly starts: readonly number[];
}

/** Longer blocks are read in pieces, so that none keeps the page waiting. In UTF-16 units. */
const LONGEST_BLOCK = 50_000;
/** How far before the cut a space is looked for. */
const CUT_REACH = 200;
/** After so many nodes without a block the walk offers a pause. */
const NODES_PER_PAUSE = 400;

/**
 * Walks the text under `root` in document order, and yields each block of it; `null` is an offer to pause.
 * `deep: false` reads the text of `root` itself and leaves out the block elements inside it.
 */
export function* walkBlocks(root: Element, { deep }: { deep: boolean }): Generator<TextBlock | null> {
  if (kindOfElement(root) === SKIPPED) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const roots: Element[] = [root];
  let nodes: Text[] = [];
  let visited = 0;
  const flush = function* (): Generator<TextBlock> {
    const blockRoot = roots.at(-1);
    if (nodes.length > 0 && blockRoot !== undefined) yield* blocksOf(blockRoot, nodes);
    nodes = [];
  };

  let node = walker.firstChild();
  while (node !== null) {
    if (++visited % NODES_PER_PAUSE === 0) yield null;
    let entered = false;
    if (isText(node)) {
      nodes.push(node);
    } else if (isElement(node)) {
      const kind = kindOfElement(node);
      if (kind === BLOCK) {
        yield* flush();
        if (deep) {
          const child = walker.firstChild();
          if (child !== null) {
            roots.push(node);
            node = child;
            entered = true;
          }
        }
      } else if (kind !== SKIPPED) {
        const child = walker.firstChild();
        if (child !== null) {
          node = child;
          entered = true;
        }
      }
    }
    if (entered) continue;

    let next = walker.nextSibling();
    while (next === null) {
      const parent = walker.parentNode();
      if (parent === null || parent === root) {
        yield* flush();
        return;
      }
      if (isElement(parent) && kindOfElement(parent) === BLOCK) {
        yield* flush();
        roots.pop();
      }
      next = walker.nextSibling();
    }
    node = next;
  }
}

function* blocksOf(root: Element, nodes: readonly Text[]): Generator<TextBlock> {
  let text = '';
  let pieceNodes: Text[] = [];
  let starts: number[] = [];
  for (const node of nodes) {
    const data = node.data;
    if (text.length + data.length <= LONGEST_BLOCK) {
      starts.push(text.length);
      pieceNodes.push(node);
      text += data;
      continue;
    }
    if (text !== '') yield { root, text, nodes: pieceNodes, starts };
    let from = 0;
    while (data.length - from > LONGEST_BLOCK) {
      const cut = cutBefore(data, from + LONGEST_BLOCK);
      yield { root, text: data.slice(from, cut), nodes: [node], starts: [-from] };
      from = cut;
    }
    text = data.slice(from);
    pieceNodes = [node];
    starts = [-from];
  }
  if (/\S/.test(text)) yield { root, text, nodes: pieceNodes, starts };
}

function cutBefore(data: string, at: number): number {
  const space = data.lastIndexOf(' ', at);
  return space > at - CUT_REACH ? space : at;
}

/** Where a span of a block's text lies in the page. */
export interface Place {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** The place of a span of a block's text; null where the block's nodes no longer hold that text. */
export function placeOf(block: TextBlock, start: number, end: number): Place | null {
  const first = nodeAt(block, start, 'start');
  const last = nodeAt(block, end, 'end');
  if (first === null || last === null) return null;
  const place = {
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: end - last.start,
  };
  return place.endOffset <= last.node.length && place.startOffset <= first.node.length ? place : null;
}

function nodeAt(
  block: TextBlock,
  offset: number,
  side: 'start' | 'end',
): { node: Text; start: number } | null {
  for (let i = block.nodes.length - 1; i >= 0; i--) {
    const node = block.nodes[i];
    const start = block.starts[i];
    if (node === undefined || start === undefined) continue;
    if (side === 'start' ? start <= offset : start < offset) return { node, start };
  }
  return null;
}
