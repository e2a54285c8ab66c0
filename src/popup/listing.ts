import type { CitationIndex } from '../model/citation-index.ts';
import type { Entry } from '../model/entry.ts';
import type { PageStatus } from '../model/page-status.ts';
import type { SearchResult } from '../search/term-search.ts';

/** A term that the page at hand has. */
export interface PageTerm {
  readonly entry: Entry;
  /** How often the page has it. */
  readonly count: number;
}

/** One term in the list: found by the search, on the page, or known from before. */
export type ListedTerm = SearchResult | PageTerm | { readonly entry: Entry };

export interface TermGroup {
  /** `nearest`: nothing fits the query; these are only near. */
  readonly kind: 'page' | 'looked-up' | 'saved' | 'results' | 'nearest';
  readonly terms: readonly ListedTerm[];
}

/** What the list holds. Groups without terms are left out. */
export interface Listing {
  readonly kind: 'start' | 'results' | 'nearest';
  readonly groups: readonly TermGroup[];
  /** The terms of all groups, in their order. */
  readonly terms: readonly ListedTerm[];
}

/** So many of the terms looked up before, and of those saved, are offered again. */
const MOST_OF_BEFORE = 5;

/** What to list: what the search found, or while nothing is typed, the page's terms and those of before. */
export function listTerms({
  query,
  results,
  page,
  lookUps,
  saved,
  index,
}: {
  query: string;
  results: readonly SearchResult[];
  page: PageStatus | null;
  /** `pack/id` of the terms looked up before, the latest first. */
  lookUps: readonly string[];
  /** `pack/id` of the saved terms, the latest first. */
  saved: readonly string[];
  index: CitationIndex;
}): Listing {
  if (query.trim() !== '') {
    const kind = results.length > 0 && results[0]?.tier !== 'nearest' ? 'results' : 'nearest';
    return listing(kind, [{ kind, terms: results }]);
  }
  const onPage = listPageTerms(page, index);
  // Each term stands once, where it is nearest at hand.
  const listed = new Set(onPage.map(({ entry }) => entry));
  const ofBefore = (refs: readonly string[]): readonly ListedTerm[] => {
    const entries = refs.flatMap((ref) => index.entries.get(ref) ?? []).filter((entry) => !listed.has(entry));
    const offered = entries.slice(0, MOST_OF_BEFORE);
    for (const entry of offered) listed.add(entry);
    return offered.map((entry) => ({ entry }));
  };
  return listing('start', [
    { kind: 'page', terms: onPage },
    { kind: 'looked-up', terms: ofBefore(lookUps) },
    { kind: 'saved', terms: ofBefore(saved) },
  ]);
}

/** The page's terms in its order; none where it cannot be read or has not answered. */
export function listPageTerms(page: PageStatus | null, index: CitationIndex): readonly PageTerm[] {
  if (page?.kind !== 'readable') return [];
  return page.terms.flatMap(({ ref, count }) => {
    const entry = index.entries.get(ref);
    return entry === undefined ? [] : [{ entry, count }];
  });
}

function listing(kind: Listing['kind'], groups: readonly TermGroup[]): Listing {
  const filled = groups.filter(({ terms }) => terms.length > 0);
  return { kind, groups: filled, terms: filled.flatMap(({ terms }) => terms) };
}
