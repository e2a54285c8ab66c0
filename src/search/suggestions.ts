import { type Glossary, plainText } from '../model/entry.ts';
import { createSearch, type Search, type SearchResult } from './term-search.ts';

/** An entry as one line of a list. */
export interface Suggestion {
  readonly term: string;
  readonly brief: string;
}

/** What a place outside of our own pages asks of the search. */
export interface Suggester {
  /** Makes ready for what will be typed, which takes a moment. */
  readonly prepare: () => void;
  /** Entries that fit what was typed, the best first; none where nothing fits. */
  readonly suggest: (typed: string) => readonly Suggestion[];
  /** The id of the entry that is meant; null where nothing fits. */
  readonly find: (typed: string) => string | null;
}

const MOST_SUGGESTIONS = 6;

/** Reads the glossary when it is to be prepared, or at the first question: whoever never asks need not wait for it. */
export function createSuggester(glossary: Glossary): Suggester {
  let search: Search | null = null;
  function fitting(typed: string): readonly SearchResult[] {
    search ??= createSearch(glossary);
    return search(typed).filter(({ tier }) => tier !== 'nearest');
  }
  return {
    prepare: () => void fitting('warm-up'),
    suggest: (typed) =>
      fitting(typed)
        .slice(0, MOST_SUGGESTIONS)
        .map(({ entry }) => ({ term: entry.term, brief: plainText(entry.brief) })),
    find: (typed) => fitting(typed)[0]?.entry.id ?? null,
  };
}
