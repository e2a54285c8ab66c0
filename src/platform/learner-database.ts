import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Encounter } from '../model/encounter.ts';
import type { SavedTerm } from '../model/saved-term.ts';

/** What a reader did, in the extension's own IndexedDB: no page can reach it. */
export interface LearnerSchema extends DBSchema {
  /** Terms opened in the popup, each once. `at`: when last, in milliseconds since 1970. */
  'look-ups': {
    key: string;
    value: { readonly ref: string; readonly at: number };
    indexes: { at: number };
  };
  /** Saved terms. What lies here is read through a schema: it may come from another version. */
  saved: { key: string; value: SavedTerm };
  encounters: { key: number; value: Encounter };
  /** `timeline`: whether encounters are remembered. */
  choices: { key: string; value: boolean };
}

type Database = IDBPDatabase<LearnerSchema>;

/** What each version added to the one before it. A store is never emptied to be changed. */
const VERSIONS: readonly ((database: Database) => unknown)[] = [
  (database) => database.createObjectStore('look-ups', { keyPath: 'ref' }).createIndex('at', 'at'),
  (database) => database.createObjectStore('saved', { keyPath: 'ref' }),
  (database) => {
    database.createObjectStore('encounters', { autoIncrement: true });
    database.createObjectStore('choices');
  },
];

let opened: Promise<Database> | null = null;

/** The database, opened once. Rejects where the browser cannot open it; the next question tries again. */
export function openLearnerDatabase(): Promise<Database> {
  opened ??= openDB<LearnerSchema>('learner', VERSIONS.length, {
    upgrade(database, from) {
      for (const upgrade of VERSIONS.slice(from)) upgrade(database);
    },
    // A newer version of the extension waits for this one to let go.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
