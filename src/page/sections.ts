import type { TextBlock } from './text-blocks.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading" i]';

/** Puts blocks in document order. */
export function inDocumentOrder(a: TextBlock, b: TextBlock): number {
  const first = a.nodes[0];
  const second = b.nodes[0];
  if (first === undefined || second === undefined) return 0;
  // Two pieces of one long text node.
  if (first === second) return (b.starts[0] ?? 0) - (a.starts[0] ?? 0);
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
}

/** The number of the section that each block lies in, for blocks in document order: one more after each heading. */
export function numberSections(blocks: readonly TextBlock[]): number[] {
  const headings = [...document.querySelectorAll(HEADINGS)];
  let section = 0;
  return blocks.map(({ nodes: [node] }) => {
    while (section < headings.length && node !== undefined && isBefore(headings[section], node)) section++;
    return section;
  });
}

function isBefore(heading: Element | undefined, node: Node): boolean {
  return (
    heading !== undefined && (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
