import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, DENSITIES, type Settings } from '../model/settings.ts';
import { browser } from './browser.ts';
import { SETTINGS_KEY } from './storage-keys.ts';

// Field by field, so that one broken value costs the reader no other choice.
const FIELDS = {
  everywhere: z.boolean(),
  offSites: z.pipe(
    z.array(z.unknown()),
    z.transform((sites) => sites.filter((site): site is string => typeof site === 'string')),
  ),
  density: z.enum(DENSITIES),
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
  const read = <Value>(name: keyof typeof FIELDS, schema: z.ZodMiniType<Value>, fallback: Value): Value => {
    const value = record.data[name];
    if (value === undefined) return fallback;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    broken.push(name);
    return fallback;
  };
  const settings = {
    version: DEFAULT_SETTINGS.version,
    everywhere: read('everywhere', FIELDS.everywhere, DEFAULT_SETTINGS.everywhere),
    offSites: read<readonly string[]>('offSites', FIELDS.offSites, DEFAULT_SETTINGS.offSites),
    density: read('density', FIELDS.density, DEFAULT_SETTINGS.density),
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

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
}
