import type { DrawnCard } from '../model/drawn-card.ts';
import { arrive, choose, hold, loadFor, point, tap } from './popover-choosing.ts';
import type { PopoverEvent } from './popover-events.ts';
import {
  type PopoverState,
  type PopoverStep,
  startLeaving,
  still,
  type Waiting,
  withOpen,
} from './popover-state.ts';

/** What an event makes of the popover, and what is to be done about it. Pure: time comes in with the events. */
export function reducePopover(state: PopoverState, event: PopoverEvent): PopoverStep {
  switch (event.type) {
    case 'point':
      return point(state, event);
    case 'leave':
      return startLeaving(leave(arrive(state, event)));
    case 'drag':
      // What is under the pointer when the button comes up was not pointed at.
      return startLeaving(park(leave(arrive(state, event))));
    case 'typing':
      return still(park(state));
    case 'trigger':
      return still({ ...state, trigger: event.trigger, delay: event.delay });
    case 'hold':
      return hold(state);
    case 'step':
      return choose(state, {
        mark: event.mark,
        by: 'keyboard',
        last: null,
        touch: false,
        position: event.position,
      });
    case 'tap':
      return tap(state, event);
    case 'press':
      if (state.open?.pinned) return still({ ...quieten(state), waiting: null });
      return close({ ...quieten(state), waiting: null, pressed: state.open?.mark.key ?? null });
    case 'escape':
    case 'close':
      return close({ ...quieten(state), waiting: null });
    case 'term-gone':
      return state.open?.pinned ? still(state) : close(state);
    case 'scroll':
      return moveAlong(event.under ? park(state) : state);
    case 'marks-changed':
      return moveAlong(state);
    case 'timer':
      return ring(state, event);
    case 'loaded':
      return receive(state, event.token, event.card);
    case 'failed':
      return still(state.waiting?.token === event.token ? { ...state, waiting: null } : state);
    case 'pointer':
      return travel(state, event.on);
    case 'press-card':
      return still(withOpen(state, { kept: true, pointerOnCard: true, leaving: null }));
    case 'pin':
      return pin(state, event.pinned);
    case 'open-entry':
      return turnTo(state, event.ref);
    case 'back':
      return goBack(state);
  }
}

/** The term under the pointer was dismissed: a small move on it must not bring the card back. */
function quieten(state: PopoverState): PopoverState {
  return state.pointed ? { ...state, pointed: { ...state.pointed, dismissed: true } } : state;
}

function leave(state: PopoverState): PopoverState {
  return { ...state, pointed: null, waiting: dropPointed(state.waiting) };
}

/** The pointer lies where it is while the reader does something else. */
function park(state: PopoverState): PopoverState {
  return { ...state, parked: state.at, waiting: dropPointed(state.waiting) };
}

function dropPointed(waiting: Waiting | null): Waiting | null {
  return waiting?.by === 'pointer' ? null : waiting;
}

function close(state: PopoverState): PopoverStep {
  return { state: { ...state, open: null }, effects: state.open ? [{ type: 'hide' }] : [] };
}

function moveAlong(state: PopoverState): PopoverStep {
  return { state, effects: state.open && !state.open.pinned ? [{ type: 'move' }] : [] };
}

function pin(state: PopoverState, pinned: boolean): PopoverStep {
  if (state.open === null) return still(state);
  return { state: withOpen(state, { pinned, kept: true }), effects: [{ type: 'pin', pinned }] };
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
  if (timer === 'load') return { state, effects: [loadFor(waiting)] };
  return showIfReady({ ...state, waiting: { ...waiting, due: true } });
}

function receive(state: PopoverState, token: number, card: DrawnCard): PopoverStep {
  const { open, waiting } = state;
  if (waiting?.token === token) {
    const ready = { ...state, waiting: { ...waiting, card } };
    return waiting.due ? showIfReady(ready) : { state: ready, effects: [{ type: 'prepare', card }] };
  }
  if (open?.turning !== token) return still(state);
  const trail = [...open.trail, card];
  return {
    state: withOpen(state, { trail, turning: null }),
    effects: [{ type: 'turn', card }],
  };
}

function showIfReady(state: PopoverState): PopoverStep {
  const { waiting } = state;
  if (waiting === null || !waiting.due || waiting.card === null) return still(state);
  const { mark, by, card, touch, last: at } = waiting;
  return {
    state: {
      ...state,
      waiting: null,
      open: {
        mark,
        by,
        kept: by === 'tap',
        pinned: false,
        pointerOnCard: false,
        leaving: null,
        turning: null,
        trail: [card],
      },
    },
    effects: [{ type: 'show', mark, at, touch, card, focus: by === 'keyboard' }],
  };
}

function turnTo(state: PopoverState, ref: string): PopoverStep {
  if (state.open === null) return still(state);
  const token = state.token + 1;
  return {
    state: { ...withOpen(state, { turning: token }), token },
    effects: [{ type: 'load', token, ref, mark: null }],
  };
}

function goBack(state: PopoverState): PopoverStep {
  const trail = state.open?.trail.slice(0, -1) ?? [];
  const card = trail.at(-1);
  if (card === undefined) return still(state);
  return {
    state: withOpen(state, { trail, turning: null }),
    effects: [{ type: 'turn', card }],
  };
}
