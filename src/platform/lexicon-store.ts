import { browser } from './browser.ts';
import { LEXICON_KEY } from './storage-keys.ts';

/** Lays the packed lexicon down where pages find it, unless it lies there already. */
export async function storeLexicon(packed: string): Promise<void> {
  const stored = await browser.storage.local.get(LEXICON_KEY);
  if (stored[LEXICON_KEY] !== packed) await browser.storage.local.set({ [LEXICON_KEY]: packed });
}
