import type { CitedEntry } from '../model/entry.ts';
import type { Intent, MarkedTerm } from '../model/intent.ts';
import { LEAVE_AFTER, LOAD_AFTER, PASSING_SPEED, SHOW_AFTER } from './popover-timing.ts';

/** What a card has to say: an entry, or why there is none. */
export type CardContent =
  | { readonly kind: 'entry'; readonly card: CitedEntry }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed' };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A term that may get the card: the pointer rests on it, or a key stepped to it. */
interface Waiting {
  readonly token: number;
  readonly mark: MarkedTerm;
  readonly by: 'pointer' | 'keyboard';
  /** Where and when the pointer was last on the term; null when no pointer chose it. */
  readonly last: (Point & { readonly time: number }) | null;
  /** True once the pointer has rested long enough; what comes late is then shown as it comes. */
  readonly due: boolean;
  readonly content: CardContent | null;
}

/** The card that is seen. */
interface Open {
  readonly mark: MarkedTerm;
  readonly by: 'pointer' | 'keyboard';
  /** True once the reader has pressed something in the card: it then stays until it is dismissed. */
  readonly kept: boolean;
  readonly pointerOnCard: boolean;
  /** Token of the time that is left to come back, or null. */
  readonly leaving: number | null;
  /** Token of the related entry that is being loaded, or null. */
  readonly turning: number | null;
  /** What was read in this card before, the present content last. */
  readonly trail: readonly CardContent[];
}

export interface PopoverState {
  /** The last token given out. A timer or an answer with a token that nobody waits for is dropped. */
  readonly token: number;
  /** The term under the pointer; once dismissed it stays quiet until the pointer has left it. */
  readonly pointed: { readonly key: number; readonly dismissed: boolean } | null;
  readonly waiting: Waiting | null;
  readonly open: Open | null;
}

export type PopoverTimer = 'load' | 'show' | 'leave';

export type PopoverEvent =
  | Intent
  | { readonly type: 'timer'; readonly timer: PopoverTimer; readonly token: number }
  | { readonly type: 'loaded'; readonly token: number; readonly card: CitedEntry | null }
  | { readonly type: 'failed'; readonly token: number }
  /** Where the pointer is while the card is open: on it, on the way to it, or elsewhere. */
  | { readonly type: 'pointer'; readonly on: 'card' | 'way' | 'page' }
  | { readonly type: 'press-card' }
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
  | { readonly type: 'load'; readonly token: number; readonly ref: string }
  | {
      readonly type: 'show';
      readonly mark: MarkedTerm;
      readonly at: Point | null;
      readonly content: CardContent;
      /** True: the card takes the focus and gives it back at the end. Never for a pointer. */
      readonly focus: boolean;
    }
  /** Other content in the card that is open. */
  | { readonly type: 'turn'; readonly content: CardContent; readonly canGoBack: boolean }
  | { readonly type: 'move' }
  | { readonly type: 'hide' };

export interface PopoverStep {
  readonly state: PopoverState;
  readonly effects: readonly PopoverEffect[];
}

export const CLOSED: PopoverState = { token: 0, pointed: null, waiting: null, open: null };

/** What an event makes of the popover, and what is to be done about it. Pure: time comes in with the events. */
export function reducePopover(state: PopoverState, event: PopoverEvent): PopoverStep {
  switch (event.type) {
    case 'point':
      return point(state, event);
    case 'leave':
      return startLeaving({ ...state, pointed: null, waiting: dropPointed(state.waiting) });
    case 'step':
      return step(state, event.mark);
    case 'press':
    case 'escape':
    case 'close':
      return close({ ...quieten(state), waiting: null });
    case 'term-gone':
      return close(state);
    case 'scroll':
      return moveAlong({ ...state, waiting: dropPointed(state.waiting) });
    case 'marks-changed':
      return moveAlong(state);
    case 'timer':
      return ring(state, event);
    case 'loaded':
      return receive(
        state,
        event.token,
        event.card ? { kind: 'entry', card: event.card } : { kind: 'missing' },
      );
    case 'failed':
      return receive(state, event.token, { kind: 'failed' });
    case 'pointer':
      return travel(state, event.on);
    case 'press-card':
      return still(withOpen(state, { kept: true, pointerOnCard: true, leaving: null }));
    case 'open-entry':
      return turnTo(state, event.ref);
    case 'back':
      return goBack(state);
  }
}

function still(state: PopoverState): PopoverStep {
  return { state, effects: [] };
}

function withOpen(state: PopoverState, change: Partial<Open>): PopoverState {
  return state.open ? { ...state, open: { ...state.open, ...change } } : state;
}

/** The term under the pointer was dismissed: a small move on it must not bring the card back. */
function quieten(state: PopoverState): PopoverState {
  return state.pointed ? { ...state, pointed: { ...state.pointed, dismissed: true } } : state;
}

function dropPointed(waiting: Waiting | null): Waiting | null {
  return waiting?.by === 'pointer' ? null : waiting;
}

function close(state: PopoverState): PopoverStep {
  return { state: { ...state, open: null }, effects: state.open ? [{ type: 'hide' }] : [] };
}

function moveAlong(state: PopoverState): PopoverStep {
  return { state, effects: state.open ? [{ type: 'move' }] : [] };
}

function point(state: PopoverState, { mark, x, y, time }: Extract<Intent, { type: 'point' }>): PopoverStep {
  const { open, waiting, pointed } = state;
  // A page that scrolls to a stepped-to term moves others under a resting pointer: they must not take the card.
  if (open?.by === 'keyboard' || waiting?.by === 'keyboard' || open?.pointerOnCard) return still(state);
  if (pointed?.key === mark.key && pointed.dismissed) return still(state);

  const last = { x, y, time };
  const on = { ...state, pointed: { key: mark.key, dismissed: false } };
  if (open?.mark.key === mark.key) return still({ ...withOpen(on, { leaving: null }), waiting: null });
  if (waiting?.mark.key === mark.key && !isPassing(waiting.last, last)) {
    return still({ ...on, waiting: { ...waiting, last } });
  }
  const token = state.token + 1;
  const left = startLeaving({
    ...on,
    token,
    waiting: { token, mark, by: 'pointer', last, due: false, content: null },
  });
  return {
    state: left.state,
    effects: [
      ...left.effects,
      { type: 'start-timer', timer: 'load', token, after: LOAD_AFTER },
      { type: 'start-timer', timer: 'show', token, after: SHOW_AFTER },
    ],
  };
}

function isPassing(from: Waiting['last'], to: NonNullable<Waiting['last']>): boolean {
  if (from === null) return false;
  return Math.hypot(to.x - from.x, to.y - from.y) > PASSING_SPEED * (to.time - from.time);
}

function step(state: PopoverState, mark: MarkedTerm): PopoverStep {
  const token = state.token + 1;
  const waiting = { token, mark, by: 'keyboard', last: null, due: true, content: null } as const;
  return { state: { ...state, token, waiting }, effects: [{ type: 'load', token, ref: mark.ref }] };
}

/** Gives the pointer a while to come back, unless that is already counted or the card stays anyway. */
function startLeaving(state: PopoverState): PopoverStep {
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

function travel(state: PopoverState, on: 'card' | 'way' | 'page'): PopoverStep {
  if (state.open === null) return still(state);
  if (on === 'card') {
    return still({
      ...withOpen(state, { pointerOnCard: true, leaving: null }),
      waiting: dropPointed(state.waiting),
    });
  }
  const off = withOpen(state, { pointerOnCard: false });
  if (state.pointed?.key === state.open.mark.key) return still(off);
  return startLeaving(on === 'way' ? withOpen(off, { leaving: null }) : off);
}

function ring(state: PopoverState, { timer, token }: Extract<PopoverEvent, { type: 'timer' }>): PopoverStep {
  const { open, waiting } = state;
  if (timer === 'leave') return open?.leaving === token ? close(state) : still(state);
  if (waiting?.token !== token) return still(state);
  if (timer === 'load') return { state, effects: [{ type: 'load', token, ref: waiting.mark.ref }] };
  return showIfReady({ ...state, waiting: { ...waiting, due: true } });
}

function receive(state: PopoverState, token: number, content: CardContent): PopoverStep {
  const { open, waiting } = state;
  if (waiting?.token === token) return showIfReady({ ...state, waiting: { ...waiting, content } });
  if (open?.turning !== token) return still(state);
  const trail = [...open.trail, content];
  return {
    state: withOpen(state, { trail, turning: null }),
    effects: [{ type: 'turn', content, canGoBack: true }],
  };
}

function showIfReady(state: PopoverState): PopoverStep {
  const { waiting } = state;
  if (waiting === null || !waiting.due || waiting.content === null) return still(state);
  const { mark, by, content, last: at } = waiting;
  return {
    state: {
      ...state,
      waiting: null,
      open: { mark, by, kept: false, pointerOnCard: false, leaving: null, turning: null, trail: [content] },
    },
    effects: [{ type: 'show', mark, at, content, focus: by === 'keyboard' }],
  };
}

function turnTo(state: PopoverState, ref: string): PopoverStep {
  if (state.open === null) return still(state);
  const token = state.token + 1;
  return {
    state: { ...withOpen(state, { turning: token }), token },
    effects: [{ type: 'load', token, ref }],
  };
}

function goBack(state: PopoverState): PopoverStep {
  const trail = state.open?.trail.slice(0, -1) ?? [];
  const content = trail.at(-1);
  if (content === undefined) return still(state);
  return {
    state: withOpen(state, { trail, turning: null }),
    effects: [{ type: 'turn', content, canGoBack: trail.length > 1 }],
  };
}
