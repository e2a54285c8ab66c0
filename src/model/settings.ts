/** How often one term is marked: its first mention in each section, its first on the page, or all. */
export const DENSITIES = ['section', 'page', 'every'] as const;
export type Density = (typeof DENSITIES)[number];

/** What opens a card: resting on a term, clicking it, pointing at it with Shift held, or the keyboard alone. */
export const TRIGGERS = ['hover', 'click', 'hold', 'keys'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** How marked words look. `none`: like all others; they can still be pointed at. */
export const LOOKS = ['dotted', 'solid', 'none'] as const;
export type Look = (typeof LOOKS)[number];

/** What a card shows at first: the brief explanation, or all there is. */
export const LEVELS = ['plain', 'detailed'] as const;
export type Level = (typeof LEVELS)[number];

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
  readonly siteRule: SiteRule;
  /** Sites (see `siteOf`) on which nothing is marked while the rule is `all`. */
  readonly offSites: readonly string[];
  /** Sites on which alone terms are marked while the rule is `listed`. */
  readonly onSites: readonly string[];
  readonly density: Density;
  readonly trigger: Trigger;
  readonly look: Look;
  readonly level: Level;
  /** Topics whose terms are not marked. A term belongs to the first topic of its entry. */
  readonly offTopics: readonly string[];
  /** `pack/id` of terms that the reader knows: they are no longer marked. */
  readonly known: readonly string[];
  readonly wrong: readonly WrongMark[];
}

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  everywhere: true,
  siteRule: 'all',
  offSites: [],
  onSites: [],
  density: 'section',
  trigger: 'hover',
  look: 'dotted',
  level: 'plain',
  offTopics: [],
  known: [],
  wrong: [],
};

/** The name by which a site is listed: `www.example.org` is the same site as `example.org`. */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '');
}

/** Whether terms are marked on pages of this host. */
export function isOnFor(settings: Settings, host: string): boolean {
  const { everywhere, siteRule, offSites, onSites } = settings;
  const site = siteOf(host);
  return everywhere && (siteRule === 'all' ? !offSites.includes(site) : onSites.includes(site));
}
