import type { DrawnCard } from '../model/drawn-card.ts';
import type { Intent, MarkedTerm, Position } from '../model/intent.ts';
import type { Delay, Trigger } from '../model/settings.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type PopoverTimer = 'load' | 'show' | 'leave';

export type PopoverEvent =
  | Intent
  | { readonly type: 'trigger'; readonly trigger: Trigger; readonly delay: Delay }
  /** Shift went down. */
  | { readonly type: 'hold' }
  /** A key went down that says something to the page. */
  | { readonly type: 'typing' }
  | { readonly type: 'timer'; readonly timer: PopoverTimer; readonly token: number }
  | { readonly type: 'loaded'; readonly token: number; readonly card: DrawnCard }
  /** Not even the card that says so could be had. */
  | { readonly type: 'failed'; readonly token: number }
  /** Where the pointer is while the card is open: on it, on the way to it, or elsewhere. */
  | { readonly type: 'pointer'; readonly on: 'card' | 'way' | 'page' }
  | { readonly type: 'press-card' }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'open-entry'; readonly ref: string }
  | { readonly type: 'back' }
  | { readonly type: 'close' }
  /** The term left the page or the view, or the card found no place. */
  | { readonly type: 'term-gone' };

export type PopoverEffect =
  | {
      readonly type: 'start-timer';
      readonly timer: PopoverTimer;
      readonly token: number;
      readonly after: number;
    }
  /** `mark`: the one that the card is to open for; null where another entry has led on to this one. */
  | {
      readonly type: 'load';
      readonly token: number;
      readonly ref: string;
      readonly mark: MarkedTerm | null;
      readonly position?: Position | undefined;
    }
  /** This card is likely to be shown soon. */
  | { readonly type: 'prepare'; readonly card: DrawnCard }
  | {
      readonly type: 'show';
      readonly mark: MarkedTerm;
      readonly at: Point | null;
      /** True: a finger waits for it, so on a narrow screen it comes as a sheet. */
      readonly touch: boolean;
      readonly card: DrawnCard;
      /** True: the card takes the focus and gives it back at the end. Never for a pointer. */
      readonly focus: boolean;
    }
  /** Other content in the card that is open. */
  | { readonly type: 'turn'; readonly card: DrawnCard }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'move' }
  | { readonly type: 'hide' };
