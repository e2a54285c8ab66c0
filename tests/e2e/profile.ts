import { readFileSync } from 'node:fs';
import type { Driver } from './drivers/driver.ts';

/** All that the extension keeps for a reader, as it lies in the browser. */
export interface Profile {
  /** What `storage.local` holds, without the lexicon: each version brings its own. */
  readonly storage: Readonly<Record<string, unknown>>;
  /** Version of the database `learner`. */
  readonly version: number;
  readonly stores: readonly FrozenStore[];
}

interface FrozenStore {
  readonly name: string;
  readonly keyPath: string | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string }[];
  readonly records: readonly { readonly key: string | number; readonly value: unknown }[];
}

/** The profile that a release left behind, frozen when it was made. */
export function readProfile(release: string): Profile {
  const file = new URL(`profiles/${release}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Profile;
}

/** What the browser holds now. */
export async function takeProfile(driver: Driver): Promise<Profile> {
  return (await driver.evaluateInExtension(`(${collectProfile.toString()})()`)) as Profile;
}

/** Puts a profile in place of what the browser holds, past the extension's own code. */
export async function putProfile(driver: Driver, profile: Profile): Promise<void> {
  await driver.evaluateInExtension(`(${replaceProfile.toString()})(${JSON.stringify(profile)})`);
}

// What follows runs in a page of the extension, each function by itself.

declare const browser: {
  readonly storage: {
    readonly local: {
      get(keys: readonly string[]): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
};

async function collectProfile(): Promise<Profile> {
  const storage = await browser.storage.local.get(['settings', 'quiet']);
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('the store cannot be read')));
    });
  const database = await done(indexedDB.open('learner'));
  const stores: FrozenStore[] = [];
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done<unknown[]>(store.getAll())]);
    stores.push({
      name,
      keyPath: store.keyPath === null ? null : String(store.keyPath),
      autoIncrement: store.autoIncrement,
      indexes: [...store.indexNames].map((index) => ({
        name: index,
        keyPath: String(store.index(index).keyPath),
      })),
      // Ours are all names and numbers.
      records: keys.flatMap((key, at) =>
        typeof key === 'string' || typeof key === 'number' ? [{ key, value: values[at] }] : [],
      ),
    });
  }
  const { version } = database;
  database.close();
  return { storage, version, stores };
}

async function replaceProfile({ storage, version, stores }: Profile): Promise<null> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('the store cannot be written')));
    });
  await done(indexedDB.deleteDatabase('learner'));
  const request = indexedDB.open('learner', version);
  request.addEventListener('upgradeneeded', () => {
    for (const { name, keyPath, autoIncrement, indexes, records } of stores) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath);
      for (const { key, value } of records) {
        if (keyPath === null) store.put(value, key);
        else store.put(value);
      }
    }
  });
  (await done(request)).close();
  await browser.storage.local.set(storage);
  return null;
}
