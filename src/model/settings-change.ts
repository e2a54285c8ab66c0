import { DEFAULT_SETTINGS, type Settings, siteOf } from './settings.ts';

/** The settings that are one choice each. */
export type Choices = Pick<
  Settings,
  | 'everywhere'
  | 'pausedUntil'
  | 'siteRule'
  | 'density'
  | 'trigger'
  | 'delay'
  | 'look'
  | 'level'
  | 'names'
  | 'badge'
>;

/** What a reader wants changed. One writer applies these in turn, so that two windows never undo each other. */
export type SettingsChange =
  | { readonly type: 'choose'; readonly choices: Partial<Choices> }
  | { readonly type: 'site'; readonly host: string; readonly on: boolean }
  | { readonly type: 'topic'; readonly id: string; readonly on: boolean }
  | { readonly type: 'known'; readonly ref: string; readonly known: boolean }
  | { readonly type: 'wrong'; readonly host: string; readonly ref: string; readonly wrong: boolean }
  | { readonly type: 'replace'; readonly settings: Settings }
  | { readonly type: 'erase' };

/**
 * What a card in a page may change: nothing that could harm, and each undone by its opposite. It is about the site that
 * the reader has opened.
 */
export type PageChange =
  | { readonly type: 'site'; readonly on: boolean }
  | { readonly type: 'known'; readonly ref: string; readonly known: boolean }
  | { readonly type: 'wrong'; readonly ref: string; readonly wrong: boolean };

/** No list grows longer than this, whoever asks. */
export const LONGEST_LIST = 5000;

/** The settings after a change. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.type) {
    case 'choose':
      return { ...settings, ...change.choices };
    case 'site':
      return withSite(settings, change);
    case 'topic':
      return { ...settings, offTopics: withItem(settings.offTopics, change.id, !change.on) };
    case 'known':
      return { ...settings, known: withItem(settings.known, change.ref, change.known) };
    case 'wrong': {
      const { ref, wrong } = change;
      const host = siteOf(change.host);
      const others = settings.wrong.filter((mark) => mark.host !== host || mark.ref !== ref);
      const isFull = others.length >= LONGEST_LIST;
      return { ...settings, wrong: wrong && !isFull ? [...others, { host, ref }] : others };
    }
    case 'replace':
      return change.settings;
    case 'erase':
      return DEFAULT_SETTINGS;
  }
}

/** The settings after the reader switched one site on or off; the rule says which list that is about. */
function withSite(settings: Settings, { host, on }: { host: string; on: boolean }): Settings {
  const site = siteOf(host);
  return settings.siteRule === 'all'
    ? { ...settings, offSites: withItem(settings.offSites, site, !on).toSorted() }
    : { ...settings, onSites: withItem(settings.onSites, site, on).toSorted() };
}

/** The list with the item once, at its end, or without it. */
function withItem(list: readonly string[], item: string, included: boolean): readonly string[] {
  const others = list.filter((other) => other !== item);
  return included && others.length < LONGEST_LIST ? [...others, item] : others;
}
