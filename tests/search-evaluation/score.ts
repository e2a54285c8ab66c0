import type { LabelledQuery } from './read-queries.ts';

/** The ids that a search gives for a query, the best first. */
export type Searcher = (query: string) => readonly string[];

/** Shares of queries, 0 to 1, of which an accepted entry comes first, or among the first three. */
export interface Score {
  readonly queries: number;
  readonly first: number;
  readonly inThree: number;
}

/** A query whose accepted entries do not come first. `rank`: from 1; 0 where they are not found at all. */
export interface Miss extends LabelledQuery {
  readonly rank: number;
  readonly instead: string | null;
}

/** Asks all queries. */
export function judge(
  search: Searcher,
  queries: readonly LabelledQuery[],
): { readonly score: Score; readonly misses: readonly Miss[] } {
  const ranked = queries.map((query) => {
    const ids = search(query.query);
    return {
      ...query,
      rank: ids.findIndex((id) => query.accepted.includes(id)) + 1,
      instead: ids[0] ?? null,
    };
  });
  const share = (most: number): number =>
    ranked.filter(({ rank }) => rank >= 1 && rank <= most).length / queries.length;
  return {
    score: { queries: queries.length, first: share(1), inThree: share(3) },
    misses: ranked.filter(({ rank }) => rank !== 1),
  };
}
