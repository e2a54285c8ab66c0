import type { MarkReasons, PageColours, Position } from './intent.ts';
import type { Level, Names } from './settings.ts';

/** A card as the background draws it for a page, which has neither words nor views of its own. Plain data. */

export type DrawnNode = string | DrawnElement;
export type DrawnElement = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  inside: readonly DrawnNode[],
];

/** What a card says of the mark that it opens for. */
export interface AboutMark {
  /** The words as they stand on the page. */
  readonly words: string;
  readonly why?: MarkReasons | undefined;
}

export type PageTone = 'light' | 'dark';

/** What a page asks for. */
export interface CardRequest {
  /** `pack/id` of the entry. */
  readonly ref: string;
  /** Null where it was led on from another entry. */
  readonly mark: AboutMark | null;
  readonly colours: PageColours | null;
  /** Said with the term's name when a key stepped to it. */
  readonly position?: Position | undefined;
  readonly level: Level;
  readonly names: Names;
}

/** What a reader can ask of a card: what its buttons are named by (`data-wish`). */
export type CardWish =
  | 'save'
  | 'know'
  | 'wrong'
  | 'not-here'
  | 'copy'
  | 'report'
  | 'glossary'
  | 'options'
  | 'undo'
  | 'back'
  | 'pin'
  | 'close';

/** What was done, or could not be done, at the reader's wish. */
export const NOTICES = [
  'saved',
  'known',
  'wrong',
  'site',
  'copied',
  'reported',
  'not-copied',
  'not-stored',
] as const;
export type Notice = (typeof NOTICES)[number];

export interface DrawnCard {
  readonly view: DrawnElement;
  /** What the page is where the card opens; null where no colour says. */
  readonly tone: PageTone | null;
  /** What can be done about the entry; null where the card has none to show. */
  readonly offer: CardOffer | null;
}

export interface CardOffer {
  /** `pack/id` of the entry that is shown. */
  readonly ref: string;
  /** What the card's last line becomes when something has come of a wish; `none`: nothing any more. */
  readonly lines: Readonly<Record<Notice | 'none', CardLine>>;
  /** The entry, and a report of its mark, as texts to copy. */
  readonly quote: string;
  readonly report: string;
}

export interface CardLine {
  readonly says: string;
  readonly actions: readonly DrawnNode[];
}

/** What all cards of a page have in common: their stylesheet, and the one that is shown when no answer comes. */
export interface CardBasics {
  readonly style: string;
  readonly failed: DrawnCard;
}
