import type { CardWish, DrawnCard, Notice } from '../model/drawn-card.ts';
import type { MarkedTerm, Rect } from '../model/intent.ts';
import { createBudget } from './attachment-budget.ts';
import { buildNodes } from './build-nodes.ts';
import { type CardShell, createCardShell } from './card-shell.ts';
import { findFonts } from './find-fonts.ts';
import { readSurroundings } from './page-surroundings.ts';
import { type PlaceSide, placePopover, placeSheet, widestIn } from './place-popover.ts';
import type { Point } from './popover-events.ts';
import { AIM_TIME, ATTACHMENTS, SHEET_BELOW } from './popover-timing.ts';

export interface PopoverHostOptions {
  readonly document: Document;
  /** Ends everything: the host leaves the page. */
  readonly signal: AbortSignal;
  /** Monotonic, in milliseconds. */
  readonly now: () => number;
  readonly onOpenEntry: (id: string) => void;
  readonly onWish: (wish: CardWish) => void;
  /** The browser has closed the card, or the page has. */
  readonly onClose: () => void;
  readonly onPress: () => void;
}

/** What is shown, and where. */
interface Shown extends Pick<ShowRequest, 'mark' | 'at' | 'touch' | 'card'> {
  readonly container: Element;
  readonly rtl: boolean;
  side: PlaceSide | null;
  pinned: boolean;
}

interface ShowRequest {
  readonly mark: MarkedTerm;
  /** Where the pointer is; null when a key chose the term. */
  readonly at: Point | null;
  /** True: a finger chose it. */
  readonly touch: boolean;
  readonly card: DrawnCard;
  readonly focus: boolean;
}

/** The card in the page. `show` and `move` answer false when there is no place for it any more, or no style yet. */
export interface PopoverHost {
  /** Takes the stylesheet for the card; none is shown before. */
  wear(style: string): void;
  show(request: ShowRequest): boolean;
  /** Makes ready what a card takes that is likely to be shown soon. */
  prepare(card: DrawnCard): void;
  turn(card: DrawnCard): void;
  move(): boolean;
  /** Says what has come of the reader's wish, or nothing any more. */
  note(notice: Notice | null): void;
  pin(pinned: boolean): void;
  hide(): void;
  /** Whether an event happened on the card. */
  owns(event: Event): boolean;
  /** The box of the card; without size while it is hidden. */
  box(): Rect;
}

export function createPopoverHost(options: PopoverHostOptions): PopoverHost {
  const { document, signal, now, onOpenEntry, onWish, onClose, onPress } = options;
  const mayAttach = createBudget({ ...ATTACHMENTS, now });
  const mayRaise = createBudget({ ...ATTACHMENTS, now });
  const grown = new ResizeObserver(() => place());
  let shell: CardShell | null = null;
  let shown: Shown | null = null;
  let ready: { readonly card: DrawnCard; readonly nodes: (Element | string)[] } | null = null;
  let changedAt = 0;
  let focusBefore: Element | null = null;
  let style: string | null = null;

  /** A link out counts only if the reader can have aimed at it, and can see it (Firefox applies filters of the root). */
  const mayClick = ({ isTrusted, target }: Event): boolean => {
    if (!isTrusted) return false;
    if (!(target instanceof Element) || target.closest('a[href]') === null) return true;
    const { opacity, filter } = getComputedStyle(document.documentElement);
    return now() - changedAt >= AIM_TIME && opacity === '1' && !filter.includes('opacity');
  };

  const openShell = (css: string): CardShell => {
    const made = createCardShell({ document, style: css, mayClick, onPress, onWish, onOpenEntry });
    // The browser closes it too: by its own light dismissal, or because the page opened a menu.
    made.host.addEventListener('toggle', () => {
      if (shown !== null && made.host.isConnected && !made.host.matches(':popover-open')) onClose();
    });
    // What the page opens later lies above the card, and could pass its own words off as the card's.
    const onOpened = ({ target }: Event): void => {
      const covers = target instanceof Element && target !== made.host && target.matches(':popover-open');
      if (!covers || shown === null || !made.host.matches(':popover-open') || !mayRaise()) return;
      const hadFocus = document.activeElement === made.host;
      made.host.hidePopover();
      made.host.showPopover();
      if (hadFocus) focusCard();
    };
    document.addEventListener('toggle', onOpened, { signal, capture: true });
    signal.addEventListener('abort', () => made.host.remove());
    return made;
  };

  /** Puts the host last in its container, and on top of all that is open there. */
  const raise = ({ host, frame }: CardShell, container: Element): boolean => {
    if (host.parentNode !== container) {
      if (!mayAttach()) return false;
      container.append(host);
    }
    if (!host.matches(':popover-open')) host.showPopover();
    // A page that zooms itself would zoom the card, and its own idea of a pixel with it.
    frame.style.zoom = String(1 / host.currentCSSZoom);
    return true;
  };

  const draw = ({ frame }: CardShell, { card, pinned }: Shown): void => {
    frame.replaceChildren(...(ready?.card === card ? ready.nodes : buildNodes([card.view])));
    ready = null;
    showPinned(frame, pinned);
  };

  const place = (): boolean => {
    if (shell === null || shown === null) return false;
    const { frame } = shell;
    const card = frame.firstElementChild;
    const viewport = readViewport();
    const lines = shown.mark.measure();
    if (card === null || !lines.some((line) => overlaps(line, viewport))) return false;
    const isSheet = shown.touch && viewport.width < SHEET_BELOW;
    frame.style.maxWidth = `${widestIn(viewport)}px`;
    frame.style.width = isSheet ? frame.style.maxWidth : '';
    const size = {
      width: frame.offsetWidth,
      height: frame.offsetHeight - card.clientHeight + card.scrollHeight,
    };
    const found = isSheet
      ? placeSheet({ lines, size, viewport })
      : placePopover({ lines, pointer: shown.at, rtl: shown.rtl, size, viewport, side: shown.side });
    shown.side = found.side;
    frame.style.maxHeight = `${found.maxHeight}px`;
    moveFrame(frame, found);
    return true;
  };

  const focusCard = (): void => {
    const card = shell?.frame.firstElementChild;
    if (card instanceof HTMLElement) card.focus({ preventScroll: true });
  };

  const hide = (): void => {
    if (shell === null || shown === null) return;
    shown = null;
    grown.disconnect();
    const hadFocus = document.activeElement === shell.host;
    if (shell.host.matches(':popover-open')) shell.host.hidePopover();
    shell.frame.replaceChildren();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };

  signal.addEventListener('abort', hide);

  return {
    wear(css) {
      style = css;
    },
    show({ mark, at, touch, card, focus }) {
      const [first] = mark.measure();
      if (first === undefined || style === null) return false;
      shell ??= openShell(style);
      const { host, frame } = shell;
      if (document.activeElement !== host) focusBefore = document.activeElement;
      // Closed first: what is under the term must be the page, and what was opened since must not lie above.
      if (host.matches(':popover-open')) host.hidePopover();
      host.popover = 'hint';
      const { container, rtl } = readSurroundings(document, at ?? centreOf(first));
      frame.className = `frame ${card.tone ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')}`;
      shown = { mark, at, touch, card, container, rtl, side: null, pinned: false };
      changedAt = now();
      draw(shell, shown);
      if (!raise(shell, container) || !place()) return false;
      grown.observe(frame);
      if (focus) focusCard();
      return true;
    },
    prepare(card) {
      if (style === null) return;
      if (shell === null) findFonts(style);
      shell ??= openShell(style);
      ready = { card, nodes: buildNodes([card.view]) };
    },
    turn(card) {
      if (shell === null || shown === null) return;
      changedAt = now();
      shown = { ...shown, card };
      draw(shell, shown);
      place();
      // The link that was followed is gone, and the focus with it.
      focusCard();
    },
    move: () => shell !== null && shown !== null && raise(shell, shown.container) && place(),
    note(notice) {
      const line = shown?.card.offer?.lines[notice ?? 'none'];
      // Kept where it is, so that what it says is read out.
      const said = shell?.frame.querySelector('[role=status]');
      const around = said?.parentElement;
      if (line === undefined || !said || !around) return;
      const hadFocus = around.matches(':focus-within');
      said.textContent = line.says;
      while (said.nextSibling !== null) said.nextSibling.remove();
      around.append(...buildNodes(line.actions));
      if (hadFocus) around.querySelector('button')?.focus({ preventScroll: true });
      place();
    },
    pin(pinned) {
      if (shell === null || shown === null) return;
      const hadFocus = document.activeElement === shell.host;
      // The browser closes hints when something else is pressed; a pinned card it must leave alone.
      shell.host.popover = pinned ? 'manual' : 'hint';
      shown.pinned = pinned;
      showPinned(shell.frame, pinned);
      raise(shell, shown.container);
      if (hadFocus) focusCard();
    },
    hide,
    owns: ({ target }) => shell !== null && target === shell.host,
    box() {
      const { left, top, width, height } = shell?.frame.getBoundingClientRect() ?? new DOMRect();
      return { left, top, width, height };
    },
  };
}

function showPinned(frame: HTMLElement, pinned: boolean): void {
  frame.querySelector('[data-wish=pin]')?.setAttribute('aria-pressed', String(pinned));
}

/** Sets the frame where it should be seen, whatever the page's own transforms make of its coordinates. */
function moveFrame(frame: HTMLElement, place: { left: number; top: number }): void {
  // Whole pixels keep the hairline of the edge sharp.
  const left = Math.round(place.left);
  const top = Math.round(place.top);
  frame.style.left = `${left}px`;
  frame.style.top = `${top}px`;
  const seen = frame.getBoundingClientRect();
  const scale = seen.width / frame.offsetWidth || 1;
  if (Math.abs(seen.left - left) < 1 && Math.abs(seen.top - top) < 1) return;
  frame.style.left = `${left + (left - seen.left) / scale}px`;
  frame.style.top = `${top + (top - seen.top) / scale}px`;
}

/** The part of the page that is seen, also when fingers have zoomed into it. */
function readViewport(): Rect {
  const view = visualViewport;
  if (view === null) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
  return { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height };
}

function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.left < b.left + b.width &&
    a.left + a.width > b.left &&
    a.top < b.top + b.height &&
    a.top + a.height > b.top
  );
}

function centreOf({ left, top, width, height }: Rect): Point {
  return { x: left + width / 2, y: top + height / 2 };
}
