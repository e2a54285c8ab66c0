import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { isBefore } from '../../../src/page/document-order.ts';
import { PaperNode } from './paper-tree.ts';

vi.mock('../../../src/page/safe-dom.ts', async () => (await import('./paper-tree.ts')).paperDom);
vi.stubGlobal('Node', { DOCUMENT_POSITION_DISCONNECTED: 1, DOCUMENT_POSITION_FOLLOWING: 4 });

/** `isBefore` asks nothing of a node itself. */
const asNode = (node: PaperNode): Node => node as unknown as Node;

/** Any tree, with shadows in shadows: each node is put under one that is there already. */
const tree = fc
  .array(fc.record({ under: fc.nat(), inShadow: fc.boolean() }), { maxLength: 16 })
  .map((places) => {
    const root = new PaperNode('html');
    const nodes = [root];
    for (const { under, inShadow } of places) {
      const node = new PaperNode('div');
      const parent = nodes[under % nodes.length] ?? root;
      if (!inShadow) parent.with(node);
      else if (parent.shadow === null) parent.withShadow(node);
      else parent.shadow.with(node);
      nodes.push(node);
    }
    return root;
  });

/** All nodes in the order that they are read in: an element, its shadow, what is slotted into it. */
function inOrder(node: PaperNode): PaperNode[] {
  const shadow = node.shadow === null ? [] : inOrder(node.shadow);
  return [node, ...shadow, ...node.children.flatMap(inOrder)];
}

it('of any two nodes of a page the one that is read first is before the other, and it alone', () => {
  fc.assert(
    fc.property(tree, (page) => {
      const nodes = inOrder(page);
      for (const [i, a] of nodes.entries()) {
        for (const [k, b] of nodes.entries()) expect(isBefore(asNode(a), asNode(b))).toBe(i < k);
      }
    }),
  );
});

it('a host comes before its shadow, and that before what is slotted into the host', () => {
  const [inShadow, slotted, after] = [new PaperNode('p'), new PaperNode('p'), new PaperNode('p')];
  const host = new PaperNode('x-card').with(slotted).withShadow(inShadow);
  new PaperNode('body').with(host, after);
  const order = [host, inShadow, slotted, after].map(asNode);
  expect(order.toReversed().toSorted((a, b) => (isBefore(a, b) ? -1 : 1))).toEqual(order);
});
