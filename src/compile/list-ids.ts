import type { Collection } from './collection.ts';

/** The ids that others may refer to, by file name or by the file's own word, so that a file with mistakes stays known. */
export function listIds({ entries }: Pick<Collection, 'entries'>): Set<string> {
  return new Set(entries.flatMap(({ id, entry }) => (entry.id === '' ? [id] : [id, entry.id])));
}
