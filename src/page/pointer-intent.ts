import type { Intent } from '../model/intent.ts';
import type { Mark } from './marks.ts';
import { isIn, isText } from './safe-dom.ts';

/** A mark's box is a hair larger than its glyphs, as a pointer is no needle. In CSS pixels. */
const SLACK = 1;

/** Turns what the pointer does on the page into intents, at most one a frame. Decides nothing. */
export function watchPointer({
  signal,
  marksAt,
  isOurs,
  onIntent,
}: {
  readonly signal: AbortSignal;
  readonly marksAt: (node: Text) => readonly Mark[];
  /** Whether an event happened on our own card. */
  readonly isOurs: (event: Event) => boolean;
  readonly onIntent: (intent: Intent) => void;
}): void {
  let x = 0;
  let y = 0;
  let held = false;
  let isDragging = false;
  let under: EventTarget | null = null;
  let roots: ShadowRoot[] = [];
  let frame = 0;

  const look = (): void => {
    frame = 0;
    const time = performance.now();
    if (isDragging) return onIntent({ type: 'drag', x, y, time });
    const mark = markUnder({ x, y, roots, marksAt });
    onIntent(mark === null ? { type: 'leave', x, y, time } : { type: 'point', mark, x, y, held, time });
  };
  const onMove = (event: PointerEvent): void => {
    // Events that the page makes up say nothing about a reader.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (isOurs(event)) {
      cancelAnimationFrame(frame);
      frame = 0;
      return;
    }
    under = event.target;
    // Browsers tell of a move, too, when the page moved under a pointer at rest.
    if (event.clientX === x && event.clientY === y && event.shiftKey === held) return;
    x = event.clientX;
    y = event.clientY;
    held = event.shiftKey;
    isDragging = event.buttons !== 0;
    roots = openRootsAt(event);
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const onDown = (event: PointerEvent): void => {
    if (event.isTrusted && !isOurs(event)) onIntent({ type: 'press', time: performance.now() });
  };
  const onClick = (event: PointerEvent): void => {
    // Words that have just been selected were not asked about.
    if (!event.isTrusted || event.button !== 0 || isOurs(event) || getSelection()?.isCollapsed === false)
      return;
    const { clientX, clientY } = event;
    const mark = markUnder({ x: clientX, y: clientY, roots: openRootsAt(event), marksAt });
    // A click on a link goes where the link leads.
    if (mark === null || mark.inLink) return;
    const touch = event.pointerType === 'touch';
    onIntent({ type: 'tap', mark, x: clientX, y: clientY, touch, time: performance.now() });
  };
  const onScroll = (event: Event): void => {
    if (!event.isTrusted || isOurs(event)) return;
    const scroller = event.target;
    const moved = scroller instanceof Node && under instanceof Node && isIn(under, scroller);
    onIntent({ type: 'scroll', under: moved, time: performance.now() });
  };
  const options = { signal, capture: true };
  addEventListener('pointermove', onMove, options);
  addEventListener('pointerdown', onDown, options);
  addEventListener('click', onClick, options);
  addEventListener('scroll', onScroll, options);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

/** The open shadow roots that an event happened in: only into these does the browser look for text under the pointer. */
function openRootsAt(event: Event): ShadowRoot[] {
  return event.composedPath().filter((target) => target instanceof ShadowRoot);
}

/** The mark whose words are under a point of the viewport; only its own line boxes count. */
function markUnder({
  x,
  y,
  roots,
  marksAt,
}: {
  readonly x: number;
  readonly y: number;
  readonly roots: ShadowRoot[];
  readonly marksAt: (node: Text) => readonly Mark[];
}): Mark | null {
  // Not `highlightsFromPoint`: its cost grows with every range on the page, and it sees through what covers them.
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: roots });
  if (caret === null || !isText(caret.offsetNode)) return null;
  const { offsetNode: node, offset } = caret;
  for (const mark of marksAt(node)) {
    const { place } = mark;
    // Asking where words lie takes time, and a node may hold a thousand marks.
    if (place.startContainer === node && place.startOffset > offset) continue;
    if (place.endContainer === node && place.endOffset < offset) continue;
    const hit = mark
      .measure()
      .some(
        (box) =>
          x >= box.left - SLACK &&
          x <= box.left + box.width + SLACK &&
          y >= box.top - SLACK &&
          y <= box.top + box.height + SLACK,
      );
    if (hit) return mark;
  }
  return null;
}
