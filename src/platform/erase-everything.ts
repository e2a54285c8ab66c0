import { forgetLookUps } from './look-ups.ts';
import { requestChange } from './settings-requests.ts';

/** Erases all that is kept of a reader: choices, lists, look-ups. False where some of it could not be erased. */
export async function eraseEverything(): Promise<boolean> {
  const isForgotten = await forgetLookUps().then(
    () => true,
    () => false,
  );
  return (await requestChange({ type: 'erase' })) && isForgotten;
}
