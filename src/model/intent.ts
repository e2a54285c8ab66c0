/** The words between the page (which marks terms) and the popover (which explains them). Neither knows the other. */

/** A rectangle in CSS pixels, relative to the viewport. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What spoke for taking words for a term, and against it. */
export interface MarkReasons {
  /** True: the words mean this term wherever they stand; nothing else had to speak for it. */
  readonly certainForm: boolean;
  /** Words nearby; `weight` is above 0 for those that speak for the term, below for those against it. */
  readonly cues: readonly { readonly words: string; readonly place: string; readonly weight: number }[];
  /** What other terms in the sentence, the page's subject, and the same words elsewhere on the page have added. */
  readonly neighbours: number;
  readonly companions: number;
  readonly settledSense: number;
}

/** The computed colours of the page where a mark stands: what tells light from dark. */
export interface PageColours {
  readonly ink: string;
  /** Of the elements around the words, from the inside out: up to the first with an image behind it. */
  readonly grounds: readonly string[];
  /** Of the same, and of all others up to the page's root, which is the last. */
  readonly filters: readonly string[];
}

/** One marked term on the page. */
export interface MarkedTerm {
  /** Unique for the life of the page session. */
  readonly key: number;
  /** `pack/id` of the entry. */
  readonly ref: string;
  /** The words as they stand on the page. */
  readonly words: string;
  readonly why?: MarkReasons;
  /** One rectangle per line the words stand on, measured now; empty once the words are gone or hidden. */
  measure(): readonly Rect[];
  colours(): PageColours;
}

export interface Position {
  /** From 1 up. */
  readonly at: number;
  readonly of: number;
}

/** What a reader did that may matter to the popover. `time`: milliseconds on the page's monotonic clock. */
export type Intent =
  | {
      readonly type: 'point';
      readonly mark: MarkedTerm;
      readonly x: number;
      readonly y: number;
      /** Whether Shift is held. */
      readonly held: boolean;
      readonly time: number;
    }
  /** A click, or a finger's tap, on a term. */
  | {
      readonly type: 'tap';
      readonly mark: MarkedTerm;
      readonly x: number;
      readonly y: number;
      readonly touch: boolean;
      readonly time: number;
    }
  | { readonly type: 'leave'; readonly x: number; readonly y: number; readonly time: number }
  /** The pointer moves with a button down: selecting, drawing, dragging. */
  | { readonly type: 'drag'; readonly x: number; readonly y: number; readonly time: number }
  | { readonly type: 'press'; readonly time: number }
  | {
      readonly type: 'step';
      readonly mark: MarkedTerm;
      /** The how manieth of how many marks it is, for those who cannot see the page. */
      readonly position?: Position;
      readonly time: number;
    }
  | { readonly type: 'escape'; readonly time: number }
  /** `under`: what is under the pointer moved. */
  | { readonly type: 'scroll'; readonly under: boolean; readonly time: number }
  | { readonly type: 'marks-changed'; readonly time: number };
