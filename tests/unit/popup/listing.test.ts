import { expect, it } from 'vitest';
import { indexCitations } from '../../../src/model/citation-index.ts';
import { listTerms } from '../../../src/popup/listing.ts';
import { createSearch } from '../../../src/search/term-search.ts';
import { glossaryOf } from '../search/glossary-of.ts';

const glossary = glossaryOf(
  { term: 'compute' },
  { term: 'DeepSeek', id: 'deepseek' },
  { term: 'tariff' },
  { term: 'arm' },
);
const search = createSearch(glossary);
const index = indexCitations(glossary);
const page = {
  kind: 'readable',
  host: 'example.org',
  terms: [
    { ref: 'glosslight/deepseek', count: 3 },
    { ref: 'glosslight/gone', count: 1 },
    { ref: 'glosslight/compute', count: 1 },
  ],
} as const;
const lookUps = ['glosslight/tariff', 'glosslight/deepseek', 'glosslight/gone'];
const saved = ['glosslight/tariff', 'glosslight/arm'];
const list = (query: string) => listTerms({ query, results: search(query), page, lookUps, saved, index });
const idsOf = (query: string) => list(query).terms.map(({ entry }) => entry.id);

it('while nothing is typed, the page’s terms are listed in its order, with their counts', () => {
  expect(list(' ').kind).toBe('start');
  expect(list('').groups[0]).toEqual({
    kind: 'page',
    terms: [
      { entry: glossary.entries[1], count: 3 },
      { entry: glossary.entries[0], count: 1 },
    ],
  });
});

it('below them stand the terms looked up before that the page has not, the latest first', () => {
  expect(list('').groups[1]).toEqual({ kind: 'looked-up', terms: [{ entry: glossary.entries[2] }] });
  expect(list('').terms.map(({ entry }) => entry.id)).toEqual(['deepseek', 'compute', 'tariff', 'arm']);
});

it('saved terms come last, and no term stands twice', () => {
  expect(list('').groups[2]).toEqual({ kind: 'saved', terms: [{ entry: glossary.entries[3] }] });
});

it('no more than five of the terms looked up before are listed', () => {
  const many = glossaryOf(...['a', 'b', 'c', 'd', 'e', 'f'].map((term) => ({ term })));
  const { terms } = listTerms({
    query: '',
    results: [],
    page: null,
    lookUps: many.entries.map(({ id }) => `glosslight/${id}`),
    saved: [],
    index: indexCitations(many),
  });
  expect(terms.map(({ entry }) => entry.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('a page that cannot be read, or has not answered yet, has no terms', () => {
  for (const none of [null, { kind: 'unreadable' } as const])
    expect(listTerms({ query: '', results: [], page: none, lookUps: [], saved: [], index }).terms).toEqual(
      [],
    );
});

it('what is typed lists what was found for it', () => {
  expect(list('deapseek').kind).toBe('results');
  expect(idsOf('deapseek')).toEqual(['deepseek']);
});

it('what nothing fits is told apart, with or without something near', () => {
  expect(list('comxxze')).toMatchObject({ kind: 'nearest', terms: [{ entry: { id: 'compute' } }] });
  expect(list('zzzz')).toMatchObject({ kind: 'nearest', terms: [] });
  expect(list('?!')).toMatchObject({ kind: 'nearest', terms: [] });
});
