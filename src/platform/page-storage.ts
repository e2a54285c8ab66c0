import { DEFAULT_SETTINGS, isDensity, type Settings } from '../model/settings.ts';
import { browser } from './browser.ts';
import { LEXICON_KEY, SETTINGS_KEY } from './storage-keys.ts';

/** What a page needs from storage, read in one go. */
export interface PageStorage {
  readonly settings: Settings;
  /** The packed lexicon, or null where none has been laid down yet. */
  readonly lexicon: string | null;
}

/** Reads storage from inside a page: by hand, since a schema library has no business in every page. */
export async function readPageStorage(): Promise<PageStorage> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, LEXICON_KEY]);
  const lexicon = stored[LEXICON_KEY];
  return {
    settings: guardSettings(stored[SETTINGS_KEY]),
    lexicon: typeof lexicon === 'string' ? lexicon : null,
  };
}

/** Settings from whatever storage holds; keeps what is valid, as `parseSettings` does for extension pages. */
export function guardSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { everywhere, offSites, density } = stored as Partial<Record<keyof Settings, unknown>>;
  return {
    version: DEFAULT_SETTINGS.version,
    everywhere: typeof everywhere === 'boolean' ? everywhere : DEFAULT_SETTINGS.everywhere,
    offSites: Array.isArray(offSites)
      ? offSites.filter((site): site is string => typeof site === 'string')
      : DEFAULT_SETTINGS.offSites,
    density: isDensity(density) ? density : DEFAULT_SETTINGS.density,
  };
}

/** Calls back when settings or lexicon change, in whatever part of the extension. */
export function onPageStorageChange(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && (SETTINGS_KEY in changes || LEXICON_KEY in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
