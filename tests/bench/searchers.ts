import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { type Entry, type Glossary, plainText } from '../../src/model/entry.ts';
import { createSearch } from '../../src/search/term-search.ts';
import type { Searcher } from '../search-evaluation/score.ts';

/** A way to search a glossary. `load` makes it ready for the first key. */
export interface SearchContender {
  readonly name: string;
  readonly load: (glossary: Glossary) => Searcher;
}

export const SEARCHERS: readonly SearchContender[] = [
  {
    name: 'Glosslight',
    load: (glossary) => {
      const search = createSearch(glossary);
      return (query) => search(query).map(({ entry }) => entry.id);
    },
  },
  {
    name: 'Fuse.js, as it comes',
    load: ({ entries }) => {
      const fuse = new Fuse(entries.map(asDocument), { keys: ['term', 'forms', 'asks', 'brief'] });
      return (query) => fuse.search(query, { limit: 50 }).map(({ item }) => item.id);
    },
  },
  {
    name: 'Fuse.js, tuned',
    load: ({ entries }) => {
      // The best of many settings for mistyped names; with briefs it is slower and no better.
      const fuse = new Fuse(entries.map(asDocument), {
        keys: [
          { name: 'term', weight: 0.6 },
          { name: 'forms', weight: 0.25 },
          { name: 'asks', weight: 0.15 },
        ],
        threshold: 0.4,
        useTokenSearch: true,
      });
      return (query) => fuse.search(query, { limit: 50 }).map(({ item }) => item.id);
    },
  },
  {
    name: 'MiniSearch',
    load: ({ entries }) => {
      const index = new MiniSearch<Document>({
        fields: ['term', 'forms', 'asks', 'brief'],
        // As its documentation advises for search as you type.
        searchOptions: { prefix: true, fuzzy: 0.2, boost: { term: 2 } },
      });
      index.addAll(entries.map(asDocument));
      return (query) => index.search(query).map(({ id }) => String(id));
    },
  },
  {
    name: 'uFuzzy',
    load: ({ entries }) => {
      const rows = entries
        .map(asDocument)
        .flatMap(({ id, term, forms, asks, brief }) =>
          [...new Set([term, ...forms, ...asks, brief])]
            .filter((text) => text !== '')
            .map((text) => ({ id, text })),
        );
      const texts = rows.map(({ text }) => text);
      // One mistake in a word, words in any order.
      // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- its enum is there for the compiler only
      const fuzzy = new uFuzzy({ intraMode: 1 });
      return (query) => {
        const [found, info, order] = fuzzy.search(texts, query, 1);
        const ranked = order?.map((place) => info?.idx[place] ?? 0) ?? found ?? [];
        return [...new Set(ranked.map((row) => rows[row]?.id ?? ''))];
      };
    },
  },
];

interface Document {
  readonly id: string;
  readonly term: string;
  readonly forms: readonly string[];
  readonly asks: readonly string[];
  readonly brief: string;
}

function asDocument({ id, term, forms, asks, brief }: Entry): Document {
  return { id, term, forms, asks, brief: plainText(brief) };
}
