/** Functions that run in the bench's pages, each by itself: they see nothing of this file. */

/** Notes in the trace every move of the pointer, before the extension hears of it, and when a card is about to open. */
export function noteMovesAndCards(): void {
  addEventListener('pointermove', () => performance.mark('pointed'), { capture: true, passive: true });
  // Fired while the card is being opened, so that the next frame is the one that has it.
  addEventListener(
    'beforetoggle',
    (event) => {
      if (event instanceof ToggleEvent && event.newState === 'open') performance.mark('shown');
    },
    { capture: true },
  );
}

/** How many marks are painted now: those near the viewport. */
export function countPaintedMarks(): number {
  return CSS.highlights.get('glosslight-mark')?.size ?? 0;
}
