import { expect, it } from 'vitest';
import { countBy, fitsFilter } from '../../../src/glossary-page/filter-entries.ts';
import { glossaryOf } from '../search/glossary-of.ts';

const { entries } = glossaryOf(
  { term: 'GPU', kind: 'hardware', topics: ['chips'] },
  { term: 'Nvidia', kind: 'organisation', topics: ['companies', 'chips'] },
  { term: 'tariff', kind: 'policy', topics: ['trade'] },
);
const fitting = (filter: Parameters<typeof fitsFilter>[1]) =>
  entries.filter((entry) => fitsFilter(entry, filter)).map(({ term }) => term);

it('without a filter every term is shown', () => {
  expect(fitting({ topic: null, kind: null })).toEqual(['GPU', 'Nvidia', 'tariff']);
});

it('a topic shows the terms that have it among theirs', () => {
  expect(fitting({ topic: 'chips', kind: null })).toEqual(['GPU', 'Nvidia']);
});

it('topic and kind together show what is of both', () => {
  expect(fitting({ topic: 'chips', kind: 'organisation' })).toEqual(['Nvidia']);
});

it('each topic is counted once for every term that has it', () => {
  expect([...countBy(entries, (entry) => entry.topics)]).toEqual([
    ['chips', 2],
    ['companies', 1],
    ['trade', 1],
  ]);
});
