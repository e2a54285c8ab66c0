import { basename } from 'node:path';
import type { Collection, EntryFile } from './collection.ts';
import { UsageError } from './command.ts';
import { suggest } from './did-you-mean.ts';
import { TERMS_FOLDER } from './read-sources.ts';

/** The entries that somebody named by id; all of them where nobody named any. */
export function selectEntries({ entries }: Collection, names: readonly string[]): readonly EntryFile[] {
  // Whoever completes file names in the shell means the entry.
  const ids = names.map((name) => basename(name, '.yml'));
  const known = entries.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const otherwise = `Its file would be ${TERMS_FOLDER}/${id}.yml.`;
    throw new UsageError(`There is no entry "${id}". ${suggest(id, known, otherwise)}`);
  }
  return ids.length === 0 ? entries : entries.filter(({ id }) => ids.includes(id));
}
