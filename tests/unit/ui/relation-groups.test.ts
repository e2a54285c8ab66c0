import { expect, it } from 'vitest';
import type { Relation } from '../../../src/model/entry.ts';
import { groupByType } from '../../../src/ui/relation-groups.ts';

it('puts relations of one type together, "see also" last', () => {
  const relations: Relation[] = [
    { type: 'see-also', entry: 'a', term: 'A' },
    { type: 'needs', entry: 'b', term: 'B' },
    { type: 'is-a', entry: 'c', term: 'C' },
    { type: 'needs', entry: 'd', term: 'D' },
  ];
  expect(
    groupByType(relations).map(({ type, relations: own }) => [type, own.map(({ term }) => term)]),
  ).toEqual([
    ['needs', ['B', 'D']],
    ['is-a', ['C']],
    ['see-also', ['A']],
  ]);
});
