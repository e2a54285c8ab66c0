import type { Intent, MarkedTerm } from '../model/intent.ts';
import type { Trigger } from '../model/settings.ts';
import type { CardContent, Point, PopoverEffect, PopoverEvent } from './popover-events.ts';
import { LEAVE_AFTER, LOAD_AFTER, PASSING_SPEED, SHOW_AFTER, SHOW_HELD_AFTER } from './popover-timing.ts';

/** What chose a term: the pointer that rests on it, a click or tap, or a key that stepped to it. */
type Chooser = 'pointer' | 'tap' | 'keyboard';

interface Moment extends Point {
  readonly time: number;
}

/** A term that may get the card. */
interface Waiting {
  readonly token: number;
  readonly mark: MarkedTerm;
  readonly by: Chooser;
  /** Where and when the pointer was last on the term; null when no pointer chose it. */
  readonly last: Moment | null;
  /** True: a finger chose it. */
  readonly touch: boolean;
  /** True once the pointer has rested long enough; what comes late is then shown as it comes. */
  readonly due: boolean;
  readonly content: CardContent | null;
}

/** The card that is seen. */
interface Open {
  readonly mark: MarkedTerm;
  readonly by: Chooser;
  /** True once the reader has pressed something in the card, or its term: it then stays until it is dismissed. */
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
  /** What opens the card, as the reader chose. */
  readonly trigger: Trigger;
  /** The term under the pointer; once dismissed it stays quiet until the pointer has left it. */
  readonly pointed: { readonly mark: MarkedTerm; readonly last: Moment; readonly dismissed: boolean } | null;
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
  pointed: null,
  pressed: null,
  waiting: null,
  open: null,
};

/** What an event makes of the popover, and what is to be done about it. Pure: time comes in with the events. */
export function reducePopover(state: PopoverState, event: PopoverEvent): PopoverStep {
  switch (event.type) {
    case 'point':
      return point(state, event);
    case 'leave':
      return startLeaving({ ...state, pointed: null, waiting: dropPointed(state.waiting) });
    case 'trigger':
      return still({ ...state, trigger: event.trigger });
    case 'hold':
      return hold(state, event.time);
    case 'step':
      return choose(state, { mark: event.mark, by: 'keyboard', last: null, touch: false });
    case 'tap':
      return tap(state, event);
    case 'press':
      return close({ ...quieten(state), waiting: null, pressed: state.open?.mark.key ?? null });
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

function point(
  state: PopoverState,
  { mark, x, y, held, time }: Extract<Intent, { type: 'point' }>,
): PopoverStep {
  const { open, waiting, pointed, trigger } = state;
  // A page that scrolls to a stepped-to term moves others under a resting pointer: they must not take the card.
  if (open?.by === 'keyboard' || waiting?.by === 'keyboard' || open?.pointerOnCard) return still(state);
  const last = { x, y, time };
  if (pointed?.mark.key === mark.key && pointed.dismissed) return still(state);

  const on = { ...state, pointed: { mark, last, dismissed: false } };
  if (open?.mark.key === mark.key) return still({ ...withOpen(on, { leaving: null }), waiting: null });
  if (waiting?.mark.key === mark.key && !isPassing(waiting.last, last)) {
    return still({ ...on, waiting: { ...waiting, last } });
  }
  if (trigger === 'hover' || (trigger === 'hold' && held)) return rest(on);
  return startLeaving(on);
}

/** The pointer has come to rest on the term it points at, for all that is known. */
function rest(state: PopoverState): PopoverStep {
  const { pointed, trigger } = state;
  if (pointed === null) return still(state);
  const token = state.token + 1;
  const { mark, last } = pointed;
  const left = startLeaving({
    ...state,
    token,
    waiting: { token, mark, by: 'pointer', last, touch: false, due: false, content: null },
  });
  const [load, show] = trigger === 'hold' ? [0, SHOW_HELD_AFTER] : [LOAD_AFTER, SHOW_AFTER];
  return {
    state: left.state,
    effects: [
      ...left.effects,
      { type: 'start-timer', timer: 'load', token, after: load },
      { type: 'start-timer', timer: 'show', token, after: show },
    ],
  };
}

/** The key that asks for cards went down: the term under the pointer is asked for, even if it was dismissed. */
function hold(state: PopoverState, time: number): PopoverStep {
  const { trigger, pointed, open, waiting } = state;
  if (trigger !== 'hold' || pointed === null || open?.mark.key === pointed.mark.key) return still(state);
  if (waiting?.mark.key === pointed.mark.key) return still(state);
  return rest({ ...state, pointed: { ...pointed, last: { ...pointed.last, time }, dismissed: false } });
}

/** Fingers cannot point, so a tap opens whatever the trigger is; a click only where the reader chose clicks. */
function tap(
  state: PopoverState,
  { mark, x, y, touch, time }: Extract<Intent, { type: 'tap' }>,
): PopoverStep {
  if (state.pressed === mark.key || (!touch && state.trigger !== 'click')) return still(state);
  return choose(state, { mark, by: 'tap', last: { x, y, time }, touch });
}

function isPassing(from: Waiting['last'], to: NonNullable<Waiting['last']>): boolean {
  if (from === null) return false;
  return Math.hypot(to.x - from.x, to.y - from.y) > PASSING_SPEED * (to.time - from.time);
}

/** A term was asked for outright: its card comes as soon as it is loaded. */
function choose(state: PopoverState, term: Pick<Waiting, 'mark' | 'by' | 'last' | 'touch'>): PopoverStep {
  const token = state.token + 1;
  return {
    state: { ...state, token, waiting: { ...term, token, due: true, content: null } },
    effects: [{ type: 'load', token, ref: term.mark.ref }],
  };
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
  if (state.pointed?.mark.key === state.open.mark.key) return still(off);
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
  const { mark, by, content, touch, last: at } = waiting;
  return {
    state: {
      ...state,
      waiting: null,
      open: {
        mark,
        by,
        kept: by === 'tap',
        pointerOnCard: false,
        leaving: null,
        turning: null,
        trail: [content],
      },
    },
    effects: [{ type: 'show', mark, at, touch, content, focus: by === 'keyboard' }],
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
