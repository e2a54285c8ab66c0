import type { CardWish } from '../model/drawn-card.ts';

/** What happens in the card is no business of the page's own shortcuts and menus. */
const KEPT_IN = [
  'auxclick',
  'click',
  'dblclick',
  'keydown',
  'keyup',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
];

/** The element that the page sees, and the one inside its closed root in which the card is drawn. */
export interface CardShell {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
}

/**
 * Makes the card's host, not yet in the page. Every click in it is put to `mayClick` first; `onPress` hears of each
 * press by the reader's own hand, `onWish` and `onOpenEntry` of what buttons and links were chosen.
 */
export function createCardShell({
  document,
  style,
  mayClick,
  onPress,
  onWish,
  onOpenEntry,
}: {
  readonly document: Document;
  readonly style: string;
  readonly mayClick: (event: Event) => boolean;
  readonly onPress: () => void;
  readonly onWish: (wish: CardWish) => void;
  readonly onOpenEntry: (id: string) => void;
}): CardShell {
  const host = document.createElement('div');
  // A hint leaves the page's own menus open; browsers without it take any unknown word for `manual`.
  host.setAttribute('popover', 'hint');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  root.append(frame);

  const guard = (event: Event): void => {
    if (mayClick(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener('click', guard, { capture: true });
  root.addEventListener('auxclick', guard, { capture: true });
  root.addEventListener('pointerdown', ({ isTrusted }) => {
    if (isTrusted) onPress();
  });
  const follow = (event: Event): void => {
    const chosen = event.target instanceof Element ? event.target.closest('[data-wish],[data-entry]') : null;
    if (!(chosen instanceof HTMLElement)) return;
    const { wish, entry } = chosen.dataset;
    // Only what the background has drawn names wishes.
    if (wish !== undefined) onWish(wish as CardWish);
    if (entry !== undefined) onOpenEntry(entry);
  };
  frame.addEventListener('click', follow);
  frame.addEventListener('keydown', (event) => {
    // Buttons make clicks of keys themselves; links without an address do not.
    if (event.key !== 'Enter' || !(event.target instanceof HTMLAnchorElement) || event.target.href) return;
    event.preventDefault();
    follow(event);
  });
  for (const type of KEPT_IN) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, frame };
}
