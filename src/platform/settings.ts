import * as z from 'zod/mini';
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
import { SETTINGS_KEY } from './storage-keys.ts';

/** A list of which the valid items are kept. */
function listOf<Item>(item: z.ZodMiniType<Item>) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((items): readonly Item[] =>
      items.flatMap((one) => {
        const parsed = item.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
}

const TEXTS = listOf(z.string());
const WRONG_MARK: z.ZodMiniType<WrongMark> = z.object({ host: z.string(), ref: z.string() });

// Field by field, so that one broken value costs the reader no other choice.
const FIELDS: { readonly [Name in Exclude<keyof Settings, 'version'>]: z.ZodMiniType<Settings[Name]> } = {
  everywhere: z.boolean(),
  pausedUntil: z.nullable(z.number()),
  siteRule: z.enum(SITE_RULES),
  offSites: TEXTS,
  onSites: TEXTS,
  density: z.enum(DENSITIES),
  trigger: z.enum(TRIGGERS),
  delay: z.enum(DELAYS),
  look: z.enum(LOOKS),
  level: z.enum(LEVELS),
  names: z.enum(NAMES),
  badge: z.enum(BADGES),
  offTopics: TEXTS,
  known: TEXTS,
  wrong: listOf(WRONG_MARK),
};

/** Reads settings from whatever storage holds: what is valid is kept, the rest is default. `broken`: field names. */
export function parseSettings(stored: unknown): {
  readonly settings: Settings;
  readonly broken: readonly string[];
} {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, broken: [] };
  const record = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!record.success) return { settings: DEFAULT_SETTINGS, broken: [SETTINGS_KEY] };
  const broken: string[] = [];
  const read = <Name extends keyof typeof FIELDS>(name: Name): Settings[Name] => {
    const value = record.data[name];
    if (value === undefined) return DEFAULT_SETTINGS[name];
    const parsed = FIELDS[name].safeParse(value);
    if (parsed.success) return parsed.data;
    broken.push(name);
    return DEFAULT_SETTINGS[name];
  };
  const settings: Settings = {
    version: DEFAULT_SETTINGS.version,
    everywhere: read('everywhere'),
    pausedUntil: read('pausedUntil'),
    siteRule: read('siteRule'),
    offSites: read('offSites'),
    onSites: read('onSites'),
    density: read('density'),
    trigger: read('trigger'),
    delay: read('delay'),
    look: read('look'),
    level: read('level'),
    names: read('names'),
    badge: read('badge'),
    offTopics: read('offTopics'),
    known: read('known'),
    wrong: read('wrong'),
  };
  return { settings, broken };
}

/** The reader's settings. Warns once, and goes on with defaults, where storage holds what cannot be settings. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  const { settings, broken } = parseSettings(stored[SETTINGS_KEY]);
  if (broken.length > 0) {
    console.warn(
      `Glosslight: stored settings could not be read (${broken.join(', ')}); defaults are used for them.`,
    );
  }
  return settings;
}
