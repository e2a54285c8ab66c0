import { language, say, sayCount } from '../words/say.ts';
import type { Listing, TermGroup } from './listing.ts';

/** The way to the options, and how many terms can be switched on again there. */
export function optionsLink(switchedOff: number): string {
  return switchedOff === 0 ? say('popup_options') : sayCount('popup_options_off', switchedOff);
}

/** A time of today as the reader writes it: "14:32". `time`: in ms since 1970. */
export function clockTime(time: number): string {
  return new Date(time).toLocaleTimeString(language(), { timeStyle: 'short' });
}

export function listLabel({ kind }: Listing): string {
  return kind === 'start'
    ? say('popup_terms')
    : say(kind === 'results' ? 'search_results' : 'search_nearest');
}

export function groupTitle({ kind, terms }: TermGroup): string {
  switch (kind) {
    case 'page':
      return sayCount('popup_on_page', terms.length);
    case 'looked-up':
      return say('popup_looked_up');
    case 'saved':
      return say('popup_saved_title');
    case 'results':
      return say('search_results');
    case 'nearest':
      return say('search_nearest');
  }
}

/** What is said of a list to those who do not see it grow and shrink while they type. */
export function announce({ kind, terms }: Listing, query: string): string {
  if (kind === 'start') return '';
  if (kind === 'nearest') return say('search_nothing', { query: query.trim() });
  return sayCount('search_count', terms.length);
}

export function briefTitle(host: string): string {
  return host === '' ? say('brief_title_no_host') : say('brief_title', { host });
}

export function briefFileName(host: string): string {
  return host === '' ? 'terms.md' : `terms-${host.replaceAll(/[^a-z0-9.-]/gi, '-')}.md`;
}
