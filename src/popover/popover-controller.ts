import { type CitedEntry, entryRef } from '../model/entry.ts';
import type { Intent, MarkedTerm } from '../model/intent.ts';
import type { Delay, Level, Trigger } from '../model/settings.ts';
import type { CardWish } from './CardActions.tsx';
import { type CardServices, grantWish } from './card-wishes.ts';
import type { Point, PopoverEffect, PopoverEvent, PopoverTimer } from './popover-events.ts';
import { createPopoverHost } from './popover-host.tsx';
import { reducePopover } from './popover-reducer.ts';
import { CLOSED } from './popover-state.ts';
import { isOnTheWay } from './travel-area.ts';

export interface PopoverOptions {
  readonly document: Document;
  /** Ends everything: timers, listeners, the card and its element in the page. */
  readonly signal: AbortSignal;
  /** Answers null where there is no such entry, and rejects where the question could not be put. */
  readonly loadEntry: (ref: string) => Promise<CitedEntry | null>;
  /** The card's stylesheet (popover.css). Only pages in which a term is asked for load it. */
  readonly loadStyle: () => Promise<string>;
  /** Left out where there is nothing that could be done about a term. */
  readonly services?: CardServices;
  readonly onShown?: (mark: MarkedTerm) => void;
  readonly onHidden?: () => void;
  /** Monotonic, in milliseconds. */
  readonly now?: () => number;
}

/** Keys that say nothing by themselves. */
const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Meta']);

/** What the reader wants of cards. */
export interface CardPreferences {
  readonly trigger: Trigger;
  readonly delay: Delay;
  readonly level: Level;
}

export interface Popover {
  handle(intent: Intent): void;
  /** From now on; without it, cards open by hovering and are plain at first. */
  follow(preferences: CardPreferences): void;
  /** Whether an event of the page happened on the card. */
  owns(event: Event): boolean;
  /** The term whose card is open. */
  readonly openMark: MarkedTerm | null;
}

/** Runs the popover: puts what the reader does to the reducer, and carries out what it answers. */
export function createPopover(options: PopoverOptions): Popover {
  const {
    document,
    signal,
    loadEntry,
    loadStyle,
    services,
    onShown,
    onHidden,
    now = () => performance.now(),
  } = options;
  const timers = new Map<PopoverTimer, ReturnType<typeof setTimeout>>();
  let state = CLOSED;
  /** Where the pointer was last on the term whose card is open. */
  let pointedAt: Point | null = null;
  let escapeIsDown = false;
  let whileOpen: AbortController | null = null;
  let dressed: Promise<void> | null = null;

  const host = createPopoverHost({
    document,
    signal,
    now,
    onOpenEntry: openRelated,
    onWish: services && ((wish) => void grant(wish, services)),
    onPin: (pinned) => dispatch({ type: 'pin', pinned }),
    onBack: () => dispatch({ type: 'back' }),
    onClose: () => dispatch({ type: 'close' }),
    onPress: () => dispatch({ type: 'press-card' }),
  });

  function dispatch(event: PopoverEvent): void {
    if (signal.aborted) return;
    const step = reducePopover(state, event);
    state = step.state;
    for (const effect of step.effects) run(effect);
  }

  function run(effect: PopoverEffect): void {
    switch (effect.type) {
      case 'start-timer': {
        const { timer, token, after } = effect;
        clearTimeout(timers.get(timer));
        timers.set(
          timer,
          setTimeout(() => dispatch({ type: 'timer', timer, token }), after),
        );
        return;
      }
      case 'load':
        load(effect);
        return;
      case 'show':
        if (!host.show(effect)) return dispatch({ type: 'term-gone' });
        pointedAt = effect.at;
        watchPointer();
        onShown?.(effect.mark);
        return;
      case 'turn':
        host.turn(effect);
        return;
      case 'pin':
        host.pin(effect.pinned);
        return;
      case 'move':
        if (!host.move()) dispatch({ type: 'term-gone' });
        return;
      case 'hide':
        whileOpen?.abort();
        host.hide();
        onHidden?.();
    }
  }

  function load({ token, ref }: { token: number; ref: string }): void {
    dressed ??= loadStyle().then((css) => host.wear(css));
    const answer = loadEntry(ref).then(
      (card): PopoverEvent => ({ type: 'loaded', token, card }),
      (): PopoverEvent => ({ type: 'failed', token }),
    );
    Promise.all([answer, dressed]).then(
      ([event]) => dispatch(event),
      () => {
        // Without its style there is no card; the next question asks for it again.
        dressed = null;
        dispatch({ type: 'failed', token });
      },
    );
  }

  /** Links of an entry name others of its own pack. */
  function openRelated(id: string): void {
    const content = state.open?.trail.at(-1);
    if (content?.kind !== 'entry') return;
    dispatch({ type: 'open-entry', ref: entryRef({ pack: content.card.entry.pack, id }) });
  }

  async function grant(wish: CardWish, offered: CardServices): Promise<void> {
    const content = state.open?.trail.at(-1);
    if (state.open === null || content?.kind !== 'entry') return;
    const context = { card: content.card, mark: state.open.mark, notice: host.notice };
    const notice = await grantWish(wish, context, offered);
    // The card may be gone by now, or tell of something else.
    if (state.open?.trail.at(-1) === content) host.note(notice);
  }

  function watchPointer(): void {
    whileOpen?.abort();
    whileOpen = new AbortController();
    const { signal: closed } = whileOpen;
    addEventListener('resize', () => dispatch({ type: 'scroll', under: true, time: now() }), {
      signal: closed,
    });
    addEventListener(
      'pointermove',
      (event) => {
        if (!event.isTrusted) return;
        const to = { x: event.clientX, y: event.clientY };
        if (host.owns(event)) return dispatch({ type: 'pointer', on: 'card' });
        const onWay = pointedAt !== null && isOnTheWay({ from: pointedAt, to, card: host.box() });
        dispatch({ type: 'pointer', on: onWay ? 'way' : 'page' });
      },
      { signal: closed, capture: true, passive: true },
    );
  }

  /** One Escape does one thing: it closes the card, and the page hears neither the key's press nor its release. */
  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key !== 'Escape') {
      if (event.type === 'keyup' || MODIFIERS.has(event.key)) return;
      return dispatch({ type: event.key === 'Shift' ? 'hold' : 'typing' });
    }
    if (event.type === 'keydown') {
      escapeIsDown = state.open !== null || (escapeIsDown && event.repeat);
      dispatch({ type: 'escape', time: now() });
    }
    if (!escapeIsDown) return;
    if (event.type === 'keyup') escapeIsDown = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  addEventListener('keydown', onKey, { signal, capture: true });
  addEventListener('keyup', onKey, { signal, capture: true });
  signal.addEventListener('abort', () => {
    whileOpen?.abort();
    for (const timer of timers.values()) clearTimeout(timer);
  });

  return {
    handle(intent) {
      if (intent.type === 'point' && intent.mark.key === state.open?.mark.key) pointedAt = intent;
      dispatch(intent);
    },
    follow({ trigger, delay, level }) {
      dispatch({ type: 'trigger', trigger, delay });
      host.setLevel(level);
    },
    owns: (event) => host.owns(event),
    get openMark() {
      return state.open?.mark ?? null;
    },
  };
}
