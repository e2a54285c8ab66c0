import type { Intent, MarkedTerm } from '../model/intent.ts';
import type { Point, PopoverEffect } from './popover-events.ts';
import {
  type PopoverState,
  type PopoverStep,
  startLeaving,
  still,
  type Waiting,
  withOpen,
} from './popover-state.ts';
import { LOAD_AFTER, REST_WITHIN, SHOW_AFTER, SHOW_HELD_AFTER } from './popover-timing.ts';

/** How a term comes to be chosen: by a pointer that rests on it, a key, a click or a tap. */

/** The pointer is on a term. */
export function point(
  before: PopoverState,
  { mark, x, y, held }: Extract<Intent, { type: 'point' }>,
): PopoverStep {
  const last = { x, y };
  const state = arrive(before, last);
  const { open, waiting, pointed, trigger } = state;
  // A page that scrolls to a stepped-to term moves others under a resting pointer: they must not take the card.
  if (open?.by === 'keyboard' || waiting?.by === 'keyboard') return still(state);
  if (open?.pointerOnCard || open?.pinned) return still(state);
  if (pointed?.mark.key === mark.key && pointed.dismissed) return still(state);

  const on = { ...state, pointed: { mark, last, dismissed: false } };
  if (open !== null && isSameTerm(open.mark, mark)) {
    return still({ ...withOpen(on, { mark, leaving: null }), waiting: null });
  }
  if (waiting?.mark.key === mark.key && waiting.anchor !== null && isNear(waiting.anchor, last)) {
    return still({ ...on, waiting: { ...waiting, last } });
  }
  const asks = trigger === 'hover' ? state.parked === null : trigger === 'hold' && held;
  return asks ? rest(on) : startLeaving(on);
}

/** A page that was read anew gives the same words in the same place a new key. */
function isSameTerm(a: MarkedTerm, b: MarkedTerm): boolean {
  if (a.key === b.key) return true;
  const [first, second] = [a.measure()[0], b.measure()[0]];
  return a.ref === b.ref && first !== undefined && first.left === second?.left && first.top === second.top;
}

/** The pointer has moved; far enough from where it was parked, it counts again. */
export function arrive(state: PopoverState, at: Point): PopoverState {
  const parked = state.parked !== null && isNear(state.parked, at) ? state.parked : null;
  return { ...state, at, parked };
}

/** The pointer has come to rest on the term it points at, for all that is known. */
function rest(state: PopoverState): PopoverStep {
  const { pointed, trigger, delay } = state;
  if (pointed === null) return still(state);
  const token = state.token + 1;
  const { mark, last } = pointed;
  const left = startLeaving({
    ...state,
    token,
    waiting: { token, mark, by: 'pointer', last, anchor: last, touch: false, due: false, card: null },
  });
  const [load, show] = trigger === 'hold' ? [0, SHOW_HELD_AFTER] : [LOAD_AFTER, SHOW_AFTER[delay]];
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
export function hold(state: PopoverState): PopoverStep {
  const { trigger, pointed, open, waiting } = state;
  if (trigger !== 'hold' || pointed === null || open?.mark.key === pointed.mark.key) return still(state);
  if (waiting?.mark.key === pointed.mark.key) return still(state);
  return rest({ ...state, pointed: { ...pointed, dismissed: false } });
}

/** Fingers cannot point, so a tap opens whatever the trigger is; a click only where the reader chose clicks. */
export function tap(
  state: PopoverState,
  { mark, x, y, touch }: Extract<Intent, { type: 'tap' }>,
): PopoverStep {
  if (state.pressed === mark.key || (!touch && state.trigger !== 'click')) return still(state);
  return choose(state, { mark, by: 'tap', last: { x, y }, touch });
}

function isNear(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= REST_WITHIN;
}

export function loadFor({
  token,
  mark,
  position,
}: Pick<Waiting, 'token' | 'mark' | 'position'>): PopoverEffect {
  return { type: 'load', token, ref: mark.ref, mark, position };
}

/** A term was asked for outright: its card comes as soon as it is loaded. */
export function choose(
  state: PopoverState,
  term: Pick<Waiting, 'mark' | 'by' | 'last' | 'touch' | 'position'>,
): PopoverStep {
  const token = state.token + 1;
  return {
    state: { ...state, token, waiting: { ...term, token, anchor: null, due: true, card: null } },
    effects: [loadFor({ ...term, token })],
  };
}
