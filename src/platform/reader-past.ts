import { listLookUps } from './look-ups.ts';
import { listSavedRefs } from './saved-terms.ts';

/** `pack/id` of the terms looked up and of those saved, the latest first; none where they cannot be read. */
export async function listPast(): Promise<{
  readonly lookUps: readonly string[];
  readonly saved: readonly string[];
}> {
  const [lookUps, saved] = await Promise.all([listLookUps(), listSavedRefs()]);
  return { lookUps, saved };
}
