import { beforeEach, expect, it, vi } from 'vitest';
import type { Flow } from '../../../src/page/element-kinds.ts';
import { flowsTogether } from '../../../src/page/inline-layout.ts';
import { PaperNode } from './paper-tree.ts';

vi.mock('../../../src/page/safe-dom.ts', async () => (await import('./paper-tree.ts')).paperDom);

let asked: PaperNode[] = [];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('getComputedStyle', (node: PaperNode) => {
    asked.push(node);
    return { display: node.tag === 'p' ? 'block' : 'inline', cssFloat: 'none', ...node.style };
  });
});

const text = (): PaperNode => new PaperNode('#text');
const word = (): PaperNode => new PaperNode('b').with(text(), text(), text());

/** Whether the first text of a flow runs on into the last. */
function runOn(flow: PaperNode): boolean {
  const texts = (node: PaperNode): PaperNode[] =>
    node.tag === '#text' ? [node] : node.children.flatMap(texts);
  const all = texts(flow);
  const [first, last] = [all.at(0), all.at(-1)];
  // What it asks of the page's nodes it asks by way of `safe-dom` and of styles.
  return flowsTogether(flow as unknown as Flow, first as unknown as Text, last as unknown as Text);
}

const shown = (display: string, cssFloat = 'none'): PaperNode =>
  new PaperNode('span', { display, cssFloat }).with(text(), text(), text());

const CASES = [
  { what: 'two texts side by side', flow: new PaperNode('p').with(text(), text()), together: true },
  { what: 'words in inline tags', flow: new PaperNode('p').with(word(), word()), together: true },
  {
    what: 'a tag shown as its contents',
    flow: new PaperNode('p').with(shown('contents'), text()),
    together: true,
  },
  { what: 'a base with a note', flow: new PaperNode('p').with(shown('ruby'), text()), together: true },
  {
    what: 'a tag shown as an inline block',
    flow: new PaperNode('p').with(shown('inline-block'), text()),
    together: true,
  },
  { what: 'a tag shown as a block', flow: new PaperNode('p').with(shown('block'), text()), together: false },
  {
    what: 'a tag shown as a cell',
    flow: new PaperNode('p').with(text(), shown('table-cell')),
    together: false,
  },
  {
    what: 'words that float',
    flow: new PaperNode('p').with(shown('block', 'left'), text()),
    together: false,
  },
  {
    what: 'a large first letter that floats',
    flow: new PaperNode('p').with(
      new PaperNode('span', { display: 'block', cssFloat: 'left' }).with(text()),
      text(),
    ),
    together: true,
  },
  { what: 'both within one block-like tag', flow: new PaperNode('p').with(shown('block')), together: true },
  {
    what: 'items of a flexible row',
    flow: new PaperNode('div', { display: 'flex' }).with(word(), word()),
    together: false,
  },
  {
    what: 'cells of a grid',
    flow: new PaperNode('div', { display: 'inline-grid' }).with(word(), word()),
    together: false,
  },
  {
    what: 'one item of a flexible row',
    flow: new PaperNode('div', { display: 'flex' }).with(word()),
    together: true,
  },
];

it.each(CASES)('$what: run together is $together', ({ flow, together }) => {
  expect(runOn(flow)).toBe(together);
});

it('no style is asked for where both are in the same place', () => {
  expect(runOn(new PaperNode('p').with(text(), text()))).toBe(true);
  expect(asked).toEqual([]);
});
