import type { CitationIndex } from '../model/citation-index.ts';
import type { Entry } from '../model/entry.ts';
import type { PageStatus } from '../model/page-status.ts';
import type { SearchResult } from '../search/term-search.ts';

/** One term in the list. `count`: how often the page has it; only the page's own terms have one. */
export type ListedTerm = SearchResult | { readonly entry: Entry; readonly count: number };

/** What the list holds. `nearest`: nothing fits the query; these are only near. */
export interface Listing {
  readonly kind: 'page' | 'results' | 'nearest';
  readonly terms: readonly ListedTerm[];
}

/** The terms to list: the page's while nothing is typed, else what the search found. */
export function listTerms({
  query,
  results,
  page,
  index,
}: {
  query: string;
  results: readonly SearchResult[];
  page: PageStatus | null;
  index: CitationIndex;
}): Listing {
  if (query.trim() !== '') {
    const fits = results.length > 0 && results[0]?.tier !== 'nearest';
    return { kind: fits ? 'results' : 'nearest', terms: results };
  }
  if (page?.kind !== 'readable') return { kind: 'page', terms: [] };
  const terms = page.terms.flatMap(({ ref, count }) => {
    const entry = index.entries.get(ref);
    return entry === undefined ? [] : [{ entry, count }];
  });
  return { kind: 'page', terms };
}
