import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../src/page/element-kinds.ts';
import {
  blocksOf,
  heldIn,
  isSameBlock,
  placeOf,
  type TextBlock,
  wordsAt,
} from '../../../src/page/text-block.ts';

// A block asks no more of a text node than what it holds.
const textNode = (data: string): Text => {
  const substringData = (offset: number, count: number): string => data.slice(offset, offset + count);
  return { data, length: data.length, substringData } as Text;
};
const flow = {} as Flow;

function blocksFrom(nodes: readonly Text[]): TextBlock[] {
  const data = nodes.map((node) => node.data);
  return [...blocksOf(flow, nodes, data)].filter((block) => block !== null);
}

const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '芯', '\u{1F600}'),
  minLength: 1,
  maxLength: 40,
});
const someNodes = fc.array(words.map(textNode), { minLength: 1, maxLength: 8 });
const longNode = fc
  .tuple(fc.constantFrom('word ', 'x', 'one two '), fc.integer({ min: 9_000, max: 40_000 }))
  .map(([piece, length]) => textNode(piece.repeat(Math.ceil(length / piece.length))));

describe('text nodes that flow together', () => {
  it('are one block, with the text that a reader sees', () => {
    fc.assert(
      fc.property(someNodes, (nodes) => {
        const [block, ...others] = blocksFrom(nodes);
        expect(others).toEqual([]);
        expect(block?.text).toBe(nodes.map(({ data }) => data).join(''));
      }),
    );
  });

  it('are cut where they are long, and no letter is lost or doubled', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(longNode, words.map(textNode)), { minLength: 1, maxLength: 5 }),
        (nodes) => {
          const blocks = blocksFrom(nodes);
          expect(blocks.map(({ text }) => text).join('')).toBe(nodes.map(({ data }) => data).join(''));
          for (const { text } of blocks) expect(text.length).toBeLessThanOrEqual(10_000);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are cut between words, where there are any', () => {
    const [first] = blocksFrom([textNode('several words '.repeat(2000))]);
    expect(first?.text).toMatch(/(?:several|words)$/);
  });
});

describe('a span of a block', () => {
  it('has its place in the page, and the words there are the block’s', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof({ weight: 1, arbitrary: longNode }, { weight: 4, arbitrary: words.map(textNode) }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        fc.nat(),
        fc.nat(30),
        (nodes, from, length) => {
          for (const block of blocksFrom(nodes)) {
            const start = from % block.text.length;
            const end = Math.min(block.text.length, start + 1 + length);
            const place = placeOf(block, start, end);
            expect(place && wordsAt(block, place)).toBe(block.text.slice(start, end));
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('has none once a node of it is too short', () => {
    const node = { data: 'export controls', length: 15 };
    const [block] = blocksFrom([node as Text]);
    Object.assign(node, { data: 'export', length: 6 });
    expect(block && placeOf(block, 0, 15)).toBeNull();
  });
});

it('of one of its nodes a block knows what was read, and where', () => {
  fc.assert(
    fc.property(someNodes, (nodes) => {
      const [block] = blocksFrom(nodes);
      for (const node of nodes) {
        const held = block && heldIn(block, node);
        expect(held?.data).toBe(node.data);
        expect(block?.text.startsWith(node.data, held?.start)).toBe(true);
      }
    }),
  );
});

it('of a piece of a very long node nobody knows where the rest is', () => {
  const node = textNode('word '.repeat(5000));
  const blocks = blocksFrom([node]);
  expect(blocks.length).toBeGreaterThan(2);
  for (const block of blocks.slice(0, -1)) expect(heldIn(block, node)).toBeNull();
});

it('two readings are the same where the same nodes hold the same words', () => {
  const [one, two, other] = [textNode('export '), textNode('controls'), textNode('controls')];
  const [block] = blocksFrom([one, two]);
  const [again] = blocksFrom([one, two]);
  const [exchanged] = blocksFrom([one, other]);
  if (block === undefined || again === undefined || exchanged === undefined) throw new Error('no block');
  expect(isSameBlock(block, again)).toBe(true);
  expect(isSameBlock(block, exchanged)).toBe(false);
});
