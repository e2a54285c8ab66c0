import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carryMarks } from '../../../src/app/carry-marks.ts';
import type { Flow } from '../../../src/page/element-kinds.ts';
import type { Mark } from '../../../src/page/marks.ts';
import { blocksOf, placeOf, type TextBlock } from '../../../src/page/text-block.ts';

// All that is asked of nodes and marks here.
const textNode = (data: string): Text & { data: string } => ({ data }) as Text & { data: string };

function blockOf(nodes: readonly Text[]): TextBlock {
  const [block] = blocksOf(
    {} as Flow,
    nodes,
    nodes.map(({ data }) => data),
  );
  if (!block) throw new Error('no block');
  return block;
}

function markIn(block: TextBlock, start: number, end: number): Mark {
  const nodes = block.nodes.map((node) => Object.assign(node, { length: node.data.length }));
  const place = placeOf({ ...block, nodes }, start, end);
  return { start, words: block.text.slice(start, end), place, block } as Mark;
}

it('a mark moves with its words', () => {
  const node = textNode('Of export controls.');
  const block = blockOf([node]);
  const mark = markIn(block, 3, 18);
  node.data = 'Today, of export controls.';
  expect(carryMarks({ block, marks: [mark] }, node)).toEqual({ moved: [mark], lost: [], isSame: false });
  expect(mark.place).toMatchObject({ startOffset: 10, endOffset: 25 });
});

it('a mark whose words changed is lost, and others stay', () => {
  const node = textNode('RISC-V, export controls.');
  const block = blockOf([node]);
  const [kept, lost] = [markIn(block, 0, 6), markIn(block, 8, 23)];
  node.data = 'RISC-V, export controllers.';
  expect(carryMarks({ block, marks: [kept, lost] }, node)).toEqual({
    moved: [],
    lost: [lost],
    isSame: false,
  });
});

it('the same words written again change nothing', () => {
  const node = textNode('Of export controls.');
  const block = blockOf([node]);
  const mark = markIn(block, 3, 18);
  expect(carryMarks({ block, marks: [mark] }, node)).toEqual({ moved: [], lost: [], isSame: true });
});

it('a mark over two nodes goes with a change of either; marks in other nodes do not', () => {
  const [first, second, third] = [textNode('export '), textNode('controls '), textNode('of RISC-V')];
  const block = blockOf([first, second, third]);
  const [both, other] = [markIn(block, 0, 15), markIn(block, 19, 25)];
  second.data = 'and controls ';
  const { lost } = carryMarks({ block, marks: [both, other] }, second);
  expect(lost).toEqual([both]);
});

it('whatever a page writes, a mark that is kept stands on its words', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 15 });
  fc.assert(
    fc.property(
      text,
      text,
      text,
      text,
      fc.nat(20),
      fc.integer({ min: 1, max: 8 }),
      (head, out, put, tail, from, length) => {
        const node = textNode(head + out + tail);
        if (node.data === '') return;
        const block = blockOf([node]);
        const start = from % node.data.length;
        const mark = markIn(block, start, Math.min(node.data.length, start + length));
        node.data = head + put + tail;
        const { lost } = carryMarks({ block, marks: [mark] }, node);
        if (lost.length > 0) return;
        expect(node.data.slice(mark.place.startOffset, mark.place.endOffset)).toBe(mark.words);
      },
    ),
  );
});
