import type { Settings } from '../model/settings.ts';
import { applyChange, type SettingsChange } from '../model/settings-change.ts';
import { browser } from './browser.ts';
import { loadSettings } from './settings.ts';
import { QUIET_KEY, SETTINGS_KEY } from './storage-keys.ts';

/** The one writer of settings, in the background. */
export interface SettingsWriter {
  /** Resolves once the change is stored; rejects, with all as it was, where storage refuses it. */
  change(change: SettingsChange): Promise<void>;
  /** Lays down what pages need beside the settings, for the glossary of this build. */
  refresh(): Promise<void>;
}

/** `quietTerms`: what the settings keep quiet by topic. Changes wait for each other, so none is lost. */
export function createSettingsWriter({
  quietTerms,
}: {
  readonly quietTerms: (settings: Settings) => readonly string[];
}): SettingsWriter {
  let queue = Promise.resolve();
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  return {
    change: (change) =>
      enqueue(async () => {
        if (change.type === 'erase') return browser.storage.local.remove([SETTINGS_KEY, QUIET_KEY]);
        const settings = applyChange(await loadSettings(), change);
        // Together, so that pages hear of both at once.
        await browser.storage.local.set({ [SETTINGS_KEY]: settings, [QUIET_KEY]: quietTerms(settings) });
      }),
    refresh: () =>
      enqueue(async () => {
        const quiet = quietTerms(await loadSettings());
        const { [QUIET_KEY]: stored = [] } = await browser.storage.local.get(QUIET_KEY);
        if (JSON.stringify(stored) !== JSON.stringify(quiet)) {
          await browser.storage.local.set({ [QUIET_KEY]: quiet });
        }
      }),
  };
}
