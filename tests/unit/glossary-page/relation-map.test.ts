import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOutMap, type MapBox, type RelationMap } from '../../../src/glossary-page/relation-map.ts';
import type { Relation } from '../../../src/model/entry.ts';

const relation: fc.Arbitrary<Relation> = fc
  .stringMatching(/^[a-zA-Z ]{1,45}$/)
  .map((term) => ({ type: 'see-also', entry: term, term }));

function map(relations: readonly Relation[], width: number): RelationMap {
  return layOutMap({ term: 'export controls', relations, labelOf: () => 'see also', width });
}

function overlap(a: MapBox, b: MapBox): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

it('no two boxes overlap, and all lie inside the drawing, from a phone to a wide screen', () => {
  fc.assert(
    fc.property(
      fc.array(relation, { maxLength: 30 }),
      fc.integer({ min: 270, max: 1600 }),
      (related, width) => {
        const { nodes, centre, height } = map(related, width);
        const boxes = [centre, ...nodes.map(({ box }) => box)];
        for (const [at, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(width);
          expect(box.top + box.height).toBeLessThanOrEqual(height);
          expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
        }
      },
    ),
  );
});

const related = ['chip smuggling', 'loophole', 'tariff', 'Huawei'].map((term) => ({
  type: 'see-also' as const,
  entry: term,
  term,
}));

it('every relation is on the map, in its order', () => {
  for (const width of [300, 1000]) {
    expect(map(related, width).nodes.map(({ relation: { term } }) => term)).toEqual(
      related.map(({ term }) => term),
    );
  }
});

it('where it is narrow, all terms stand below the one they are related to', () => {
  const { nodes, centre } = map(related, 300);
  expect(nodes.every(({ box }) => box.top > centre.top + centre.height)).toBe(true);
});

it('where there is room, terms stand on both sides; where labels would be cut off, in one column', () => {
  const isBelow = (width: number, term: string): boolean => {
    const { nodes, centre } = map([{ type: 'see-also', entry: 'x', term }], width);
    return nodes.every(({ box }) => box.top > centre.top + centre.height);
  };
  expect(isBelow(680, 'tariff')).toBe(false);
  expect(isBelow(680, 'high-bandwidth memory (HBM)')).toBe(true);
  expect(isBelow(1000, 'high-bandwidth memory (HBM)')).toBe(false);
});

it('a term too long for its box is shortened', () => {
  const [node] = map([{ type: 'see-also', entry: 'x', term: 'x'.repeat(80) }], 300).nodes;
  expect(node?.label).toMatch(/^x{10,40}…$/);
});
