import type { Collection } from './collection.ts';

/** The ids that others may refer to: those that the file names give, so that a broken file stays a known one. */
export function listIds({ entries }: Pick<Collection, 'entries'>): Set<string> {
  return new Set(entries.map(({ id }) => id));
}
