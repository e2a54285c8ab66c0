/** What one card took on the page's main thread. In ms of processor time, but for `wait`. */
export interface CardCost {
  /** Script while the pointer had to rest still: what is loaded ahead. */
  readonly scriptBefore: number;
  readonly script: number;
  /** Style, layout and paint. */
  readonly rendering: number;
  /** By the clock: from the end of the hover delay until the card was painted. */
  readonly wait: number;
}

/** A timer may be early by less than this, and none but the card's own is set for so late. In ms. */
export const EARLY = 5;

/** Many moves of the pointer over a page. */
export interface Moves {
  /** Milliseconds of the extension's script for each, until the next. */
  readonly moves: readonly number[];
  /** How many marks were painted meanwhile. */
  readonly marks: number;
}

/** A browser with the extension as it is built, with every mention marked. */
export interface CardBrowser {
  /** `Chromium 156`. */
  readonly name: string;
  /** A tab with a page at rest. */
  open(url: string): Promise<CardPage>;
  /** Ends the background, as the browser does when nothing was asked of it for a while. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface CardPage {
  /** Rests the pointer on the first mark with these words, and takes it away again. */
  costOfCard(words: string): Promise<CardCost>;
  costOfMoves(): Promise<Moves>;
  close(): Promise<void>;
}
