import { mergeSaved, saveMeeting, undoMeeting } from '../learner/save-meeting.ts';
import type { MeetingNote, SavedTerm } from '../model/saved-term.ts';
import { openLearnerDatabase } from './learner-database.ts';
import { SAVED_TERM } from './learner-schema.ts';

/** What the store holds. */
export interface SavedTerms {
  readonly saved: readonly SavedTerm[];
  /** Records that this version cannot read, as they are: kept, never written over. */
  readonly unreadable: readonly unknown[];
}

/** Rejects where the store cannot be read. */
export async function loadSavedTerms(): Promise<SavedTerms> {
  const database = await openLearnerDatabase();
  const records: readonly unknown[] = await database.getAll('saved');
  const saved: SavedTerm[] = [];
  const unreadable: unknown[] = [];
  for (const record of records) {
    const parsed = SAVED_TERM.safeParse(record);
    if (parsed.success) saved.push(parsed.data);
    else unreadable.push(record);
  }
  return { saved, unreadable };
}

/** `pack/id` of the saved terms, the latest first; none where they cannot be read. */
export async function listSavedRefs(): Promise<readonly string[]> {
  try {
    const { saved } = await loadSavedTerms();
    return saved.toSorted((a, b) => b.savedAt - a.savedAt).map(({ ref }) => ref);
  } catch {
    return [];
  }
}

/** Saves a term with the place it was met at, or without one. Rejects where it cannot be stored. */
export async function saveTerm(ref: string, note: MeetingNote | null): Promise<void> {
  const at = Date.now();
  await changeTerm(ref, (saved) =>
    saveMeeting({ saved, ref, meeting: note === null ? null : { ...note, at }, at }),
  );
}

/** Takes the last place of a term back, and the term with it if nothing else was kept. */
export async function undoSave(ref: string): Promise<void> {
  await changeTerm(ref, (saved) => (saved === undefined ? null : undoMeeting(saved)));
}

/** Puts a term as it now is: after a review, or back after it was removed. */
export async function keepTerm(saved: SavedTerm): Promise<void> {
  await changeTerm(saved.ref, () => saved);
}

export async function removeTerm(ref: string): Promise<void> {
  await changeTerm(ref, () => null);
}

/** Adds what another store held: all of it or, where it cannot be stored, nothing. */
export async function mergeTerms(others: readonly SavedTerm[]): Promise<void> {
  await changeTerms(
    others.map(({ ref }) => ref),
    (saved, at) => {
      const other = others[at];
      if (other === undefined) return saved ?? null;
      return saved === undefined ? other : mergeSaved(saved, other);
    },
  );
}

type Change = (saved: SavedTerm | undefined, at: number) => SavedTerm | null;

function changeTerm(ref: string, change: Change): Promise<void> {
  return changeTerms([ref], change);
}

/** Changes terms in one step: either all are as they were meant to be, or all are as they were. */
async function changeTerms(refs: readonly string[], change: Change): Promise<void> {
  const database = await openLearnerDatabase();
  const { store, done } = database.transaction('saved', 'readwrite');
  // Heard at once: an abort that nobody waits for yet would count as an error of the page.
  const finished = done.catch((error: unknown) => {
    throw error instanceof Error ? error : new Error('The store gave up.');
  });
  const work = (async () => {
    for (const [at, ref] of refs.entries()) {
      const record: unknown = await store.get(ref);
      const before = record === undefined ? undefined : SAVED_TERM.safeParse(record);
      if (before?.success === false)
        throw new Error(`The record of ${ref} cannot be read, so it is left alone.`);
      const after = change(before?.data, at);
      await (after === null ? store.delete(ref) : store.put(after));
    }
  })().catch((error: unknown) => {
    store.transaction.abort();
    throw error;
  });
  const [outcome] = await Promise.allSettled([work, finished]);
  if (outcome.status === 'rejected') throw outcome.reason;
  await finished;
}
