import type { CardBasics, CardRequest, CardWish, DrawnCard, Notice } from '../model/drawn-card.ts';
import type { Intent, MarkedTerm } from '../model/intent.ts';
import type { Delay, Level, Names, Trigger } from '../model/settings.ts';
import { type CardServices, type EntryWish, grantWish } from './card-wishes.ts';
import type { Point, PopoverEffect, PopoverEvent, PopoverTimer } from './popover-events.ts';
import { createPopoverHost } from './popover-host.ts';
import { reducePopover } from './popover-reducer.ts';
import { CLOSED } from './popover-state.ts';
import { isOnTheWay } from './travel-area.ts';

export interface PopoverOptions {
  readonly document: Document;
  /** Ends everything: timers, listeners, the card and its element in the page. */
  readonly signal: AbortSignal;
  /** Rejects where the question could not be put. */
  readonly loadCard: (request: CardRequest) => Promise<DrawnCard>;
  /** Only pages in which a term is asked for load it. */
  readonly loadBasics: () => Promise<CardBasics>;
  readonly services: CardServices;
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
  readonly names: Names;
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
    loadCard,
    loadBasics,
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
  let basics: Promise<CardBasics> | null = null;
  let drawn: Pick<CardPreferences, 'level' | 'names'> = { level: 'plain', names: 'english' };
  /** What has come of the last wish. */
  let notice: Notice | null = null;

  const host = createPopoverHost({
    document,
    signal,
    now,
    onOpenEntry: openRelated,
    onWish: wish,
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
        notice = null;
        pointedAt = effect.at;
        watchPointer();
        onShown?.(effect.mark);
        return;
      case 'turn':
        notice = null;
        host.turn(effect.card);
        return;
      case 'prepare':
        host.prepare(effect.card);
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

  function load({ token, ref, mark, position }: Extract<PopoverEffect, { type: 'load' }>): void {
    basics ??= loadBasics();
    const about = mark && { words: mark.words, why: mark.why };
    const colours = mark?.colours() ?? null;
    const answer = loadCard({ ref, mark: about, colours, position, ...drawn }).catch(() => null);
    Promise.all([answer, basics]).then(
      ([card, { style, failed }]) => {
        host.wear(style);
        dispatch({ type: 'loaded', token, card: card ?? failed });
      },
      () => {
        // Without its style there is no card; the next question asks for it again.
        basics = null;
        dispatch({ type: 'failed', token });
      },
    );
  }

  /** Links of an entry name others of its own pack. */
  function openRelated(id: string): void {
    const offer = state.open?.trail.at(-1)?.offer;
    if (offer) dispatch({ type: 'open-entry', ref: offer.ref.replace(/[^/]*$/, id) });
  }

  function wish(wished: CardWish): void {
    if (wished === 'pin') dispatch({ type: 'pin', pinned: state.open?.pinned === false });
    else if (wished === 'back' || wished === 'close') dispatch({ type: wished });
    else void grant(wished);
  }

  async function grant(wished: EntryWish): Promise<void> {
    const card = state.open?.trail.at(-1);
    if (!state.open || !card?.offer) return;
    const next = await grantWish(wished, { offer: card.offer, mark: state.open.mark, notice }, services);
    // The card may be gone by now, or tell of something else.
    if (state.open?.trail.at(-1) !== card) return;
    notice = next;
    host.note(notice);
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
      { signal: closed, capture: true },
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
    follow({ trigger, delay, level, names }) {
      dispatch({ type: 'trigger', trigger, delay });
      drawn = { level, names };
    },
    owns: (event) => host.owns(event),
    get openMark() {
      return state.open?.mark ?? null;
    },
  };
}
