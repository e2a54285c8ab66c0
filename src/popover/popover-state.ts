import type { DrawnCard } from '../model/drawn-card.ts';
import type { MarkedTerm, Position } from '../model/intent.ts';
import type { Delay, Trigger } from '../model/settings.ts';
import type { Point, PopoverEffect } from './popover-events.ts';
import { LEAVE_AFTER } from './popover-timing.ts';

/** What chose a term: the pointer that rests on it, a click or tap, or a key that stepped to it. */
export type Chooser = 'pointer' | 'tap' | 'keyboard';

/** A term that may get the card. */
export interface Waiting {
  readonly token: number;
  readonly mark: MarkedTerm;
  readonly by: Chooser;
  /** Where the pointer was last on the term; null when no pointer chose it. */
  readonly last: Point | null;
  /** Where it came to rest. */
  readonly anchor: Point | null;
  /** True: a finger chose it. */
  readonly touch: boolean;
  /** Where it stands among the marks; only for a key that stepped to it. */
  readonly position?: Position | undefined;
  /** True once the pointer has rested long enough; what comes late is then shown as it comes. */
  readonly due: boolean;
  readonly card: DrawnCard | null;
}

/** The card that is seen. */
export interface Open {
  readonly mark: MarkedTerm;
  readonly by: Chooser;
  /** True once the reader has pressed something in the card, or its term: it then stays until it is dismissed. */
  readonly kept: boolean;
  /** True: it stays where it is, whatever the pointer and the page do. */
  readonly pinned: boolean;
  readonly pointerOnCard: boolean;
  /** Token of the time that is left to come back, or null. */
  readonly leaving: number | null;
  /** Token of the related entry that is being loaded, or null. */
  readonly turning: number | null;
  /** What was read in this card before, the present card last. */
  readonly trail: readonly DrawnCard[];
}

export interface PopoverState {
  /** The last token given out. A timer or an answer with a token that nobody waits for is dropped. */
  readonly token: number;
  /** What opens the card, as the reader chose. */
  readonly trigger: Trigger;
  readonly delay: Delay;
  /** The term under the pointer; once dismissed it stays quiet until the pointer has left it. */
  readonly pointed: { readonly mark: MarkedTerm; readonly last: Point; readonly dismissed: boolean } | null;
  /** Where the pointer was last seen. */
  readonly at: Point | null;
  /** Where it was when the page moved under it, or the reader typed: until it moves on, it points at nothing. */
  readonly parked: Point | null;
  /** Key of the term whose card the last press closed: the click that ends this press must not open it again. */
  readonly pressed: number | null;
  readonly waiting: Waiting | null;
  readonly open: Open | null;
}

export interface PopoverStep {
  readonly state: PopoverState;
  readonly effects: readonly PopoverEffect[];
}

export const CLOSED: PopoverState = {
  token: 0,
  trigger: 'hover',
  delay: 'middle',
  pointed: null,
  at: null,
  parked: null,
  pressed: null,
  waiting: null,
  open: null,
};

export function still(state: PopoverState): PopoverStep {
  return { state, effects: [] };
}

export function withOpen(state: PopoverState, change: Partial<Open>): PopoverState {
  return state.open ? { ...state, open: { ...state.open, ...change } } : state;
}

/** Gives the pointer a while to come back, unless that is already counted or the card stays anyway. */
export function startLeaving(state: PopoverState): PopoverStep {
  const { open } = state;
  if (open === null || open.by === 'keyboard' || open.kept || open.pointerOnCard || open.leaving !== null) {
    return still(state);
  }
  const token = state.token + 1;
  return {
    state: { ...withOpen(state, { leaving: token }), token },
    effects: [{ type: 'start-timer', timer: 'leave', token, after: LEAVE_AFTER }],
  };
}
