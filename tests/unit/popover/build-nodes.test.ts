import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawCard, drawFailed } from '../../../src/card/draw-card.tsx';
import { compileFromDisk } from '../../../src/compile/compile-from-disk.ts';
import { citeEntry, indexCitations } from '../../../src/model/citation-index.ts';
import type { DrawnNode } from '../../../src/model/drawn-card.ts';
import { entryRef } from '../../../src/model/entry.ts';
import { buildNodes } from '../../../src/popover/build-nodes.ts';
import { ROOT } from '../../source-files.ts';

const { glossary } = compileFromDisk({ root: ROOT });
const index = indexCitations(glossary);

/** As much of an element as building needs; real browsers are asked by the stories in tests/e2e. */
class FakeElement {
  readonly tag: string;
  readonly attributes: Record<string, string> = {};
  readonly inside: (FakeElement | string)[] = [];
  constructor(tag: string) {
    this.tag = tag;
  }
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }
  append(...nodes: (FakeElement | string)[]): void {
    this.inside.push(...nodes);
  }
}

beforeEach(() => {
  vi.stubGlobal('document', { createElement: (tag: string) => new FakeElement(tag) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function build(...nodes: DrawnNode[]): unknown[] {
  const plain = (node: unknown): unknown =>
    node instanceof FakeElement ? [node.tag, node.attributes, node.inside.map(plain)] : node;
  return buildNodes(nodes).map(plain);
}

it('makes cards as they were drawn', () => {
  const position = { at: 1, of: 2 };
  // Every tenth: a card is drawn with all that might come of it.
  const entries = glossary.entries.filter((_, at) => at % 10 === 0);
  const cards = entries.flatMap((entry) => {
    const ref = entryRef(entry);
    const card = citeEntry(index, ref);
    return [
      drawCard(card, {
        ref,
        mark: { words: entry.term },
        colours: null,
        position,
        level: 'plain',
        names: 'english',
      }),
      drawCard(card, { ref, mark: null, colours: null, level: 'detailed', names: 'english' }),
    ];
  });
  for (const { view, offer } of [drawFailed(), ...cards]) {
    const drawn = [view, ...Object.values(offer?.lines ?? {}).flatMap(({ actions }) => actions)];
    expect(build(...drawn)).toEqual(drawn);
  }
});

it.each([
  'script',
  'style',
  'iframe',
  'img',
  'form',
  'input',
  'object',
  'svg',
  'base',
  'link',
  'meta',
  'SCRIPT',
])('makes no <%s>, nor what is in it', (tag) => {
  expect(build(['p', {}, ['a', [tag, {}, [['p', {}, []]]], 'b']])).toEqual([['p', {}, ['a', 'b']]]);
});

it.each([
  ['onclick', 'alert(1)'],
  ['ONCLICK', 'alert(1)'],
  ['style', 'position: fixed'],
  ['src', 'https://a.example'],
  ['srcdoc', '<p>'],
  ['href', 'javascript:alert(1)'],
  ['href', ' https://a.example'],
  ['href', 'http://a.example'],
  ['popovertarget', 'x'],
])('gives no element %s="%s"', (name, value) => {
  expect(build(['a', { [name]: value, class: 'c' }, []])).toEqual([['a', { class: 'c' }, []]]);
});
