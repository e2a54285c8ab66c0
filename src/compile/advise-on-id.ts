import type { Collection } from './collection.ts';
import { suggest } from './did-you-mean.ts';
import { listIds } from './list-ids.ts';
import { TERMS_FOLDER } from './read-sources.ts';

/** What to do about an id that no entry has. */
export function adviseOnId(id: string, collection: Collection): string {
  const newName = collection.redirects[id];
  if (newName !== undefined) return `Write "${newName}", which took its place.`;
  return suggest(id, listIds(collection), `Add ${TERMS_FOLDER}/${id}.yml, or take it out here.`);
}
