import type { Encounter } from '../model/encounter.ts';
import { openLearnerDatabase } from './learner-database.ts';
import { ENCOUNTER } from './learner-schema.ts';

/** Older encounters are forgotten. */
const MOST = 5000;

/** Where terms were met, if the reader wants that remembered. */
export interface Timeline {
  /** Off until the reader switches it on. */
  readonly isOn: boolean;
  /** The latest first. */
  readonly encounters: readonly Encounter[];
}

/** Rejects where the store cannot be read. */
export async function loadTimeline(): Promise<Timeline> {
  const database = await openLearnerDatabase();
  const change = database.transaction(['choices', 'encounters']);
  const [isOn, records] = await Promise.all([
    change.objectStore('choices').get('timeline'),
    change.objectStore('encounters').getAll(),
  ]);
  const encounters = records.flatMap((record: unknown) => {
    const parsed = ENCOUNTER.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
  return { isOn: isOn === true, encounters: encounters.toSorted((a, b) => b.at - a.at) };
}

export async function setTimeline(isOn: boolean): Promise<void> {
  const database = await openLearnerDatabase();
  await database.put('choices', isOn, 'timeline');
}

/** Remembers that a term was met on a site, if the reader wants that. */
export async function noteEncounter(ref: string, host: string): Promise<void> {
  try {
    const database = await openLearnerDatabase();
    const change = database.transaction(['choices', 'encounters'], 'readwrite');
    if ((await change.objectStore('choices').get('timeline')) === true) {
      const store = change.objectStore('encounters');
      await store.add({ ref, host, at: Date.now() });
      const keys = await store.getAllKeys();
      await Promise.all(keys.slice(0, -MOST).map((key) => store.delete(key)));
    }
    await change.done;
  } catch {
    // A record of one's reading is a convenience: where it cannot be kept, reading goes on.
  }
}

/** Adds encounters that were remembered elsewhere; those known already stay single. */
export async function mergeEncounters(others: readonly Encounter[]): Promise<void> {
  const { encounters } = await loadTimeline();
  const known = new Set(encounters.map((one) => keyOf(one)));
  const database = await openLearnerDatabase();
  const { store, done } = database.transaction('encounters', 'readwrite');
  const added = others.filter((one) => !known.has(keyOf(one)));
  await Promise.all([...added.map(({ ref, host, at }) => store.add({ ref, host, at })), done]);
}

export async function eraseTimeline(): Promise<void> {
  const database = await openLearnerDatabase();
  await database.clear('encounters');
}

function keyOf({ ref, host, at }: Encounter): string {
  return `${ref} ${host} ${at}`;
}
