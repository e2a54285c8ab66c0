import type { Intent } from '../model/intent.ts';
import type { Mark } from './marks.ts';
import { isText } from './safe-dom.ts';

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
  readonly marksAt: (node: Text, offset: number) => readonly Mark[];
  /** Whether an event happened on our own card. */
  readonly isOurs: (event: Event) => boolean;
  readonly onIntent: (intent: Intent) => void;
}): void {
  let x = 0;
  let y = 0;
  let held = false;
  let isDragging = false;
  let under: EventTarget | null = null;
  let frame = 0;

  const look = (): void => {
    frame = 0;
    const time = performance.now();
    if (isDragging) return onIntent({ type: 'drag', x, y, time });
    const mark = markUnder(x, y, marksAt);
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
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const onDown = (event: PointerEvent): void => {
    if (event.isTrusted && !isOurs(event)) onIntent({ type: 'press', time: performance.now() });
  };
  const onClick = (event: MouseEvent): void => {
    // Words that have just been selected were not asked about.
    if (!event.isTrusted || event.button !== 0 || isOurs(event) || getSelection()?.isCollapsed === false)
      return;
    const mark = markUnder(event.clientX, event.clientY, marksAt);
    if (mark === null) return;
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    onIntent({ type: 'tap', mark, x: event.clientX, y: event.clientY, touch, time: performance.now() });
  };
  const onScroll = (event: Event): void => {
    if (!event.isTrusted || isOurs(event)) return;
    const scroller = event.target;
    const moved = scroller instanceof Node && under instanceof Node && scroller.contains(under);
    onIntent({ type: 'scroll', under: moved, time: performance.now() });
  };
  const options = { signal, capture: true, passive: true };
  addEventListener('pointermove', onMove, options);
  addEventListener('pointerdown', onDown, options);
  addEventListener('click', onClick, options);
  addEventListener('scroll', onScroll, options);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

/** The mark whose words are under a point of the viewport; only its own line boxes count. */
function markUnder(
  x: number,
  y: number,
  marksAt: (node: Text, offset: number) => readonly Mark[],
): Mark | null {
  // Not `highlightsFromPoint`: its cost grows with every range on the page, and it sees through what covers them.
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || !isText(caret.offsetNode)) return null;
  for (const mark of marksAt(caret.offsetNode, caret.offset)) {
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
