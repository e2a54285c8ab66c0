import { expect, it } from 'vitest';
import { citeEntry, indexCitations } from '../../../src/model/citation-index.ts';
import type { Entry, Glossary, SourceDocument } from '../../../src/model/entry.ts';

const document = (id: string): SourceDocument => ({
  id,
  title: id,
  publisher: null,
  date: null,
  dateNote: null,
  kind: 'opinion',
  attribution: 'an opinion writer',
  url: null,
  paragraphs: 3,
});
const gpu: Entry = {
  pack: 'glosslight',
  id: 'gpu',
  term: 'GPU',
  kind: 'hardware',
  topics: ['chips'],
  brief: ['A chip.'],
  more: [],
  contested: null,
  claims: [1, 2].map((paragraph) => ({
    says: 'It is scarce.',
    as: 'view',
    whose: 'an opinion writer',
    side: null,
    source: { document: 'two', paragraph },
  })),
  facts: [],
  relations: [],
  forms: ['GPU'],
  asks: [],
  checked: '2026-11-22',
};
const glossary: Glossary = {
  pack: 'glosslight',
  entries: [gpu],
  documents: [document('one'), document('two')],
  topics: [],
  redirects: { 'graphics-card': 'gpu' },
};
const index = indexCitations(glossary);

it('an entry comes with each document it cites, once', () => {
  expect(citeEntry(index, 'glosslight/gpu')?.documents.map(({ id }) => id)).toEqual(['two']);
});

it('an id that was renamed leads to the entry that took its place', () => {
  expect(citeEntry(index, 'glosslight/graphics-card')?.entry).toBe(gpu);
});

it('a name that nothing has leads nowhere', () => {
  expect(citeEntry(index, 'glosslight/__proto__')).toBeNull();
});
