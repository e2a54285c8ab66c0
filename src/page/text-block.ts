import type { Flow } from './element-kinds.ts';

/** A run of text as a reader sees it: what flows together, whatever inline elements it is spread over. */
export interface TextBlock {
  /** What the text flows in. Several blocks may share one. */
  readonly flow: Flow;
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's data begins in `text`; negative for the later pieces of a very long node. */
  readonly starts: readonly number[];
}

/** Where a span of a block's text lies in the page. */
export interface Place {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** Longer blocks are read in pieces, so that none keeps the page waiting. In UTF-16 units. */
const LONGEST_BLOCK = 10_000;
/** How far before the cut a space is looked for. */
const CUT_REACH = 200;

/** Makes blocks of the text nodes that flow together; `data` is what each of them holds. `null`: an offer to pause. */
export function blocksOf(
  flow: Flow,
  nodes: readonly Text[],
  data: readonly string[],
): readonly (TextBlock | null)[] {
  const blocks: (TextBlock | null)[] = [];
  let text = '';
  let pieceNodes: Text[] = [];
  let starts: number[] = [];
  for (const [index, node] of nodes.entries()) {
    const words = data[index] ?? '';
    if (text.length + words.length <= LONGEST_BLOCK) {
      starts.push(text.length);
      pieceNodes.push(node);
      text += words;
      continue;
    }
    if (text !== '') {
      blocks.push({ flow, text, nodes: pieceNodes, starts }, null);
    }
    let from = 0;
    while (words.length - from > LONGEST_BLOCK) {
      const cut = cutBefore(words, from + LONGEST_BLOCK);
      blocks.push({ flow, text: words.slice(from, cut), nodes: [node], starts: [-from] }, null);
      from = cut;
    }
    text = words.slice(from);
    pieceNodes = [node];
    starts = [-from];
  }
  if (text !== '') blocks.push({ flow, text, nodes: pieceNodes, starts });
  return blocks;
}

function cutBefore(data: string, at: number): number {
  const space = data.lastIndexOf(' ', at);
  return space > at - CUT_REACH ? space : at;
}

/** Whether two readings of the page found the same words in the same nodes. */
export function isSameBlock(a: TextBlock, b: TextBlock): boolean {
  return (
    a.flow === b.flow &&
    a.text === b.text &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, index) => node === b.nodes[index] && a.starts[index] === b.starts[index])
  );
}

/** The place of a span of a block's text; null where the block's nodes are no longer long enough for it. */
export function placeOf(block: TextBlock, start: number, end: number): Place | null {
  const first = indexAt(block, start);
  const last = indexAt(block, end - 1);
  const startContainer = block.nodes[first];
  const endContainer = block.nodes[last];
  if (startContainer === undefined || endContainer === undefined) return null;
  const startOffset = start - (block.starts[first] ?? 0);
  const endOffset = end - (block.starts[last] ?? 0);
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  return { startContainer, startOffset, endContainer, endOffset };
}

/** The words that stand at a place now; null where the page has cut them short or put other text among them. */
export function wordsAt(block: TextBlock, place: Place): string | null {
  const { startContainer, startOffset, endContainer, endOffset } = place;
  // Not all of its data: for each word of a very long node Firefox would copy the whole node.
  if (startContainer === endContainer) {
    return startOffset > startContainer.length
      ? null
      : startContainer.substringData(startOffset, endOffset - startOffset);
  }
  const first = block.nodes.indexOf(startContainer);
  const last = block.nodes.indexOf(endContainer);
  if (first === -1 || last < first) return null;
  const between = block.nodes.slice(first + 1, last).map((node) => node.data);
  return startContainer.data.slice(startOffset) + between.join('') + endContainer.data.slice(0, endOffset);
}

/** What one of a block's nodes held when it was read, and where that begins in the block; null for a very long node. */
export function heldIn(block: TextBlock, node: Text): { start: number; data: string } | null {
  const index = block.nodes.indexOf(node);
  const start = block.starts[index];
  // A block of the longest length may hold no more than a piece of its last node.
  if (start === undefined || start < 0 || block.text.length > LONGEST_BLOCK - CUT_REACH) return null;
  return { start, data: block.text.slice(start, block.starts[index + 1] ?? block.text.length) };
}

/** Index of the node that holds the character at an offset: the last that begins there or before. */
function indexAt({ starts }: TextBlock, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
