import { openLearnerDatabase } from './learner-database.ts';
import { requestChange } from './settings-requests.ts';

/** Erases all that is kept of a reader, the choices last. False where some of it could not be erased. */
export async function eraseEverything(): Promise<boolean> {
  const isForgotten = await forgetLearner().then(
    () => true,
    () => false,
  );
  return (await requestChange({ type: 'erase' })) && isForgotten;
}

async function forgetLearner(): Promise<void> {
  const database = await openLearnerDatabase();
  const stores = [...database.objectStoreNames];
  const erasure = database.transaction(stores, 'readwrite');
  await Promise.all(stores.map((store) => erasure.objectStore(store).clear()));
  await erasure.done;
}
