import type { Entry, Glossary } from '../../../src/model/entry.ts';

/** A glossary of entries that say only what a test gives them. Without an id, the term is the id. */
export function glossaryOf(...entries: readonly (Partial<Entry> & { readonly term: string })[]): Glossary {
  return {
    pack: 'glosslight',
    entries: entries.map((given) => ({ ...BARE, id: given.term, forms: [given.term], ...given })),
    documents: [],
    topics: [],
    redirects: {},
  };
}

const BARE = {
  pack: 'glosslight',
  kind: 'concept',
  topics: [],
  brief: [],
  more: [],
  contested: null,
  claims: [],
  facts: [],
  relations: [],
  asks: [],
  checked: '2026-11-22',
} as const;
