/** Every word that the popup adds of its own, in one place, so that they can be read and translated together. */
import type { SiteRule } from '../model/settings.ts';
import type { Listing, TermGroup } from './listing.ts';

export const TITLE = 'Glosslight';
export const SEARCH_LABEL = 'Look up a term';
export const SEARCH_HINT = 'Type a word, a name or a question';
export const CLEAR = 'Clear';

export const HOW_TO = [
  'Half a word is enough. Slips of the pen are forgiven: “deapseek” finds DeepSeek.',
  'You can describe it, too: “head of Nvidia”, “copying a model by its answers”.',
] as const;
export const STILL_ASKING = 'Looking at this page …';
export const UNREADABLE =
  'The browser lets no extension read this page, so no terms are marked here. Looking up works all the same.';
export const NO_TERMS = 'This page has none of the glossary’s terms.';

export const EVERYWHERE: Readonly<Record<SiteRule, string>> = {
  all: 'Mark terms on all sites',
  listed: 'Mark terms on the sites I chose',
};

export function siteSwitch(host: string): string {
  return `Mark terms on ${host}`;
}

export function offHere(host: string): string {
  return `Marking is switched off for ${host}.`;
}

/** The way to the options, and how many terms can be switched on again there. */
export function optionsLink(switchedOff: number): string {
  if (switchedOff === 0) return 'Options';
  return `Options (${switchedOff === 1 ? '1 term' : `${switchedOff} terms`} switched off)`;
}

export const OFF_EVERYWHERE = 'Marking is switched off everywhere.';

export function nothingFits(query: string): string {
  return `Nothing in the glossary fits “${query.trim()}”.`;
}

export const TRY_OTHER_WORDS = 'Try other words, or fewer of them.';
export const SUGGEST =
  'Should this term be here? The glossary grows by suggestions: tell its maintainers the word and where you met it.';
export const SUGGEST_LINK = 'Suggest a term';

const LIST_LABELS: Readonly<Record<Listing['kind'], string>> = {
  start: 'Terms',
  results: 'Results',
  nearest: 'The nearest there is',
};

export function listLabel({ kind }: Listing): string {
  return LIST_LABELS[kind];
}

export function groupTitle({ kind, terms }: TermGroup): string {
  switch (kind) {
    case 'page':
      return `On this page: ${terms.length === 1 ? '1 term' : `${terms.length} terms`}`;
    case 'looked-up':
      return 'Looked up lately';
    case 'saved':
      return 'Saved';
    case 'results':
    case 'nearest':
      return LIST_LABELS[kind];
  }
}

/** What is said of a list to those who do not see it grow and shrink while they type. */
export function announce({ kind, terms }: Listing, query: string): string {
  if (kind === 'start') return '';
  if (kind === 'nearest') return nothingFits(query);
  return terms.length === 1 ? '1 result' : `${terms.length} results`;
}

export function countMarks(count: number): string {
  return count === 1 ? 'once on this page' : `${count} times on this page`;
}

export const BACK_TO_RESULTS = 'Back to the results';
export const BACK_TO_START = 'Back';

export function backTo(term: string): string {
  return `Back to ${term}`;
}

export const WHOLE_GLOSSARY = 'Whole glossary';
export const SHOW_ON_PAGE = 'Show on page';
export const SAVE = 'Save';
export const SAVED = 'Saved';
export const WHOLE_PAGE = 'Full page';
export const FORGET_LOOK_UPS = 'Forget look-ups';

export const COPY_BRIEF = 'Copy the page’s terms';
export const SAVE_BRIEF = 'Save as Markdown';
export const BRIEF_COPIED = 'Copied, as Markdown.';
export const BRIEF_NOT_COPIED = 'The browser did not let it be copied.';

export function briefTitle(host: string): string {
  return host === '' ? 'Terms on a page' : `Terms on ${host}`;
}

export function briefFileName(host: string): string {
  return host === '' ? 'terms.md' : `terms-${host.replaceAll(/[^a-z0-9.-]/gi, '-')}.md`;
}
