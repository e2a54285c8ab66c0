/** How often one term is marked: its first mention in each section, its first on the page, or all. */
export const DENSITIES = ['section', 'page', 'every'] as const;
export type Density = (typeof DENSITIES)[number];

/** What a reader has chosen. Stored under one key, read by every part of the extension. */
export interface Settings {
  readonly version: 1;
  /** Off: nothing is marked on any site. */
  readonly everywhere: boolean;
  /** Host names on which nothing is marked. */
  readonly offSites: readonly string[];
  readonly density: Density;
}

export const DEFAULT_SETTINGS: Settings = { version: 1, everywhere: true, offSites: [], density: 'section' };

/** Whether terms are marked on pages of this host. */
export function isOnFor(settings: Settings, host: string): boolean {
  return settings.everywhere && !settings.offSites.includes(host);
}

/** The settings after the reader switched one site on or off. */
export function withSite(settings: Settings, { host, on }: { host: string; on: boolean }): Settings {
  const others = settings.offSites.filter((site) => site !== host);
  return { ...settings, offSites: on ? others : [...others, host].toSorted() };
}

export function isDensity(value: unknown): value is Density {
  return DENSITIES.some((density) => density === value);
}
