/** How often one term is marked: its first mention in each section, its first on the page, or all. */
export const DENSITIES = ['section', 'page', 'every'] as const;
export type Density = (typeof DENSITIES)[number];

/** What opens a card: resting on a term, clicking it, pointing at it with Shift held, or the keyboard alone. */
export const TRIGGERS = ['hover', 'click', 'hold', 'keys'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** How long the pointer rests on a term before its card shows. */
export const DELAYS = ['short', 'middle', 'long'] as const;
export type Delay = (typeof DELAYS)[number];

/** How marked words look. `none`: like all others; they can still be pointed at. */
export const LOOKS = ['dotted', 'solid', 'none'] as const;
export type Look = (typeof LOOKS)[number];

/** What a card shows at first: the brief explanation, or all there is. */
export const LEVELS = ['plain', 'detailed'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a term is shown with its Chinese name as well, where the glossary knows one. */
export const NAMES = ['english', 'both'] as const;
export type Names = (typeof NAMES)[number];

/** What stands on the extension's icon: nothing, or how many terms were found on the page. */
export const BADGES = ['none', 'count'] as const;
export type Badge = (typeof BADGES)[number];

/** Where terms are marked: on all sites but `offSites`, or on `onSites` alone. */
export const SITE_RULES = ['all', 'listed'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

/** A term that was marked wrongly on a site. */
export interface WrongMark {
  /** A site; see `siteOf`. */
  readonly host: string;
  /** `pack/id` of the entry. */
  readonly ref: string;
}

/**
 * What a reader has chosen. Stored under one key, read by every part of the extension. Readers of it keep what they
 * know and take the default for what is missing; so what version 1 stored, which had fewer fields, needs no rewriting.
 */
export interface Settings {
  readonly version: 2;
  /** Off: nothing is marked on any site. */
  readonly everywhere: boolean;
  /** Until then nothing is marked on any site, in ms since 1970; see `pauseLeft`. `null`: never paused. */
  readonly pausedUntil: number | null;
  readonly siteRule: SiteRule;
  /** Sites (see `siteOf`) on which nothing is marked while the rule is `all`. */
  readonly offSites: readonly string[];
  /** Sites on which alone terms are marked while the rule is `listed`. */
  readonly onSites: readonly string[];
  readonly density: Density;
  readonly trigger: Trigger;
  readonly delay: Delay;
  readonly look: Look;
  readonly level: Level;
  readonly names: Names;
  readonly badge: Badge;
  /** Topics whose terms are not marked. A term belongs to the first topic of its entry. */
  readonly offTopics: readonly string[];
  /** `pack/id` of terms that the reader knows: they are no longer marked. */
  readonly known: readonly string[];
  readonly wrong: readonly WrongMark[];
}

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  everywhere: true,
  pausedUntil: null,
  siteRule: 'all',
  offSites: [],
  onSites: [],
  density: 'section',
  trigger: 'hover',
  delay: 'middle',
  look: 'dotted',
  level: 'plain',
  names: 'english',
  badge: 'none',
  offTopics: [],
  known: [],
  wrong: [],
};

/** How long a pause lasts, in milliseconds. */
export const PAUSE = 60 * 60 * 1000;

/** How much is left of a pause, in milliseconds; 0: there is none. `now`: in ms since 1970. */
export function pauseLeft({ pausedUntil }: Settings, now: number): number {
  const left = (pausedUntil ?? 0) - now;
  // More than a whole pause was counted by a clock that has been set back since.
  return left > 0 && left <= PAUSE ? left : 0;
}

/** The name by which a site is listed: `www.example.org` is the same site as `example.org`. */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '');
}

/** Whether terms are marked on pages of this host, but for a pause. */
export function isOnFor(settings: Settings, host: string): boolean {
  const { everywhere, siteRule, offSites, onSites } = settings;
  const site = siteOf(host);
  return everywhere && (siteRule === 'all' ? !offSites.includes(site) : onSites.includes(site));
}
