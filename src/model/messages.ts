import type { CardBasics, CardRequest, DrawnCard } from './drawn-card.ts';
import type { PageStatus } from './page-status.ts';
import type { MeetingNote } from './saved-term.ts';
import type { PageChange, SettingsChange } from './settings-change.ts';

/** What a content script may ask of the background. */
export type PageRequest =
  | { readonly type: 'card'; readonly request: CardRequest }
  /** The packed lexicon, for the moment before storage holds it. */
  | { readonly type: 'lexicon' }
  /** What all cards of a page need: most pages never show one. */
  | { readonly type: 'card-basics' }
  /** `host`: that of the page which the reader has opened; in a frame it is not the frame's own. */
  | { readonly type: 'page-change'; readonly change: PageChange; readonly host: string }
  /** Save a term, by its `pack/id`. `note`: where the reader met it; null where they met it elsewhere. */
  | { readonly type: 'save'; readonly ref: string; readonly note: MeetingNote | null }
  | { readonly type: 'undo-save'; readonly ref: string }
  /** A term's card was opened; remembered only if the reader wants that. */
  | { readonly type: 'met'; readonly ref: string }
  /** How many terms the page has; only where the reader wants it on the icon. */
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'open-options' }
  /** The glossary page, at the entry with this id. */
  | { readonly type: 'open-glossary'; readonly id: string };

/** What only the extension's own pages may ask of the background. */
export interface SettingsRequest {
  readonly type: 'settings-change';
  readonly change: SettingsChange;
}

/** What the background or the popup may ask of a content script. */
export type TabRequest =
  | { readonly type: 'step'; readonly direction: 1 | -1 }
  /** Show the first mention of an entry, by its `pack/id`, with its card. */
  | { readonly type: 'show'; readonly ref: string }
  | { readonly type: 'status' };

export type CardAnswer = DrawnCard | CardBasics;
/** The packed lexicon. */
export type TextAnswer = string;
export type StatusAnswer = PageStatus;
/** Whether the change is now in storage. */
export type ChangeAnswer = boolean;
