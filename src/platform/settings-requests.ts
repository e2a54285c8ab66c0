import type { SettingsRequest } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';
import type { SettingsChange } from '../model/settings-change.ts';
import { browser } from './browser.ts';
import { loadSettings } from './settings.ts';
import { SETTINGS_KEY } from './storage-keys.ts';

/** Settings as the extension's own pages use them: they ask for changes, and hear of every change. */

/** False where the change could not be stored. */
export async function requestChange(change: SettingsChange): Promise<boolean> {
  const request: SettingsRequest = { type: 'settings-change', change };
  const answer: unknown = await browser.runtime.sendMessage(request).catch(() => false);
  return answer === true;
}

/** Calls back with the settings whenever they have changed, wherever that was. */
export function onSettingsChange(callback: (settings: Settings) => void): void {
  const tell = async (): Promise<void> => callback(await loadSettings());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) void tell();
  });
}
