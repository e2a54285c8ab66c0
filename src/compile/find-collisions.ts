import { createSearch } from '../search/term-search.ts';
import type { Collection } from './collection.ts';
import { compileGlossary } from './compile-glossary.ts';
import { listFormClaims, wordsKey } from './form-claims.ts';

/** What stands in the way of a new term, and what may already be it under another name. */
export interface Collisions {
  /** Ids of entries that already claim the term's words as a form. */
  readonly claimedBy: readonly string[];
  /** Ids of entries whose names or explanations come near. */
  readonly near: readonly string[];
}

/** What scores less in a search is no likely double. */
const NEAR_SCORE = 0.4;
const MOST_NEAR = 5;

/** Looks for entries that a new term would collide with. */
export function findCollisions(collection: Collection, term: string): Collisions {
  const claims = listFormClaims(collection.entries).get(wordsKey(term)) ?? [];
  const claimedBy = [...new Set(claims.map(({ file }) => file.id))];
  const found = createSearch(compileGlossary(collection).glossary)(term);
  const near = found.filter(({ score }) => score >= NEAR_SCORE).map(({ entry }) => entry.id);
  return { claimedBy, near: near.filter((id) => !claimedBy.includes(id)).slice(0, MOST_NEAR) };
}
