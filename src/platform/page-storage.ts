import {
  BADGES,
  DEFAULT_SETTINGS,
  DELAYS,
  DENSITIES,
  LEVELS,
  LOOKS,
  NAMES,
  type Settings,
  SITE_RULES,
  TRIGGERS,
  type WrongMark,
} from '../model/settings.ts';
import { browser } from './browser.ts';
import { LEXICON_KEY, QUIET_KEY, SETTINGS_KEY } from './storage-keys.ts';

/** What a page needs from storage, read in one go. */
export interface PageStorage {
  readonly settings: Settings;
  /** The packed lexicon, or null where none has been laid down yet. */
  readonly lexicon: string | null;
  /** `pack/id` of the terms whose topics the reader has switched off. */
  readonly quiet: readonly string[];
}

/** Reads storage from inside a page: by hand, since a schema library has no business in every page. */
export async function readPageStorage(): Promise<PageStorage> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, LEXICON_KEY, QUIET_KEY]);
  const lexicon = stored[LEXICON_KEY];
  return {
    settings: guardSettings(stored[SETTINGS_KEY]),
    lexicon: typeof lexicon === 'string' ? lexicon : null,
    quiet: texts(stored[QUIET_KEY]),
  };
}

/** Settings from whatever storage holds; keeps what is valid, as `parseSettings` does for extension pages. */
export function guardSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  const oneOf = <Name extends keyof Settings>(
    name: Name,
    values: readonly Settings[Name][],
  ): Settings[Name] => values.find((value) => value === stored[name]) ?? DEFAULT_SETTINGS[name];
  return {
    version: DEFAULT_SETTINGS.version,
    everywhere: oneOf('everywhere', [true, false]),
    pausedUntil: typeof stored['pausedUntil'] === 'number' ? stored['pausedUntil'] : null,
    siteRule: oneOf('siteRule', SITE_RULES),
    offSites: texts(stored['offSites']),
    onSites: texts(stored['onSites']),
    density: oneOf('density', DENSITIES),
    trigger: oneOf('trigger', TRIGGERS),
    delay: oneOf('delay', DELAYS),
    look: oneOf('look', LOOKS),
    level: oneOf('level', LEVELS),
    names: oneOf('names', NAMES),
    badge: oneOf('badge', BADGES),
    offTopics: texts(stored['offTopics']),
    known: texts(stored['known']),
    wrong: items(stored['wrong'], isWrongMark).map(({ host, ref }) => ({ host, ref })),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isWrongMark(value: unknown): value is WrongMark {
  return isRecord(value) && typeof value['host'] === 'string' && typeof value['ref'] === 'string';
}

/** The valid items of a list; none where there is no list. */
function items<Item>(value: unknown, isItem: (item: unknown) => item is Item): readonly Item[] {
  return Array.isArray(value) ? value.filter((item) => isItem(item)) : [];
}

function texts(value: unknown): readonly string[] {
  return items(value, (item) => typeof item === 'string');
}

/** Calls back when settings or lexicon change, in whatever part of the extension. */
export function onPageStorageChange(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && [SETTINGS_KEY, LEXICON_KEY, QUIET_KEY].some((key) => key in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
