import { browser } from './browser.ts';
import { openLearnerDatabase } from './learner-database.ts';

/** Older look-ups are forgotten. */
const MOST = 50;

/** Remembers that a term was looked up; in a private window nothing is remembered. */
export async function noteLookUp(ref: string): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  try {
    const database = await openLearnerDatabase();
    const { store, done } = database.transaction('look-ups', 'readwrite');
    await store.put({ ref, at: Date.now() });
    const oldestFirst = await store.index('at').getAllKeys();
    await Promise.all(oldestFirst.slice(0, -MOST).map((old) => store.delete(old)));
    await done;
  } catch {
    // A list of what one has looked at is a convenience: where it cannot be kept, reading goes on.
  }
}

/** `pack/id` of the terms looked up, the latest first; none where they cannot be read. */
export async function listLookUps(): Promise<readonly string[]> {
  try {
    const database = await openLearnerDatabase();
    return (await database.getAllKeysFromIndex('look-ups', 'at')).toReversed();
  } catch {
    return [];
  }
}

export async function forgetLookUps(): Promise<void> {
  const database = await openLearnerDatabase();
  await database.clear('look-ups');
}
