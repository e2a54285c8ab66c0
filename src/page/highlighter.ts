import type { Look } from '../model/settings.ts';
import { CURRENT_HIGHLIGHT, clearRegistry, MARK_HIGHLIGHTS } from './highlight-names.ts';
import type { Mark } from './marks.ts';
import { shadowAround } from './safe-dom.ts';
import { createShadowStyles } from './shadow-styles.ts';

/** More ranges than this near the viewport slow painting down; a page that dense is not read term by term. */
const MOST_RANGES = 1500;

/** Paints marks, and leaves the registry as it was found when its signal aborts. */
export interface Highlighter {
  paint(marks: readonly Mark[]): void;
  unpaint(marks: readonly Mark[]): void;
  /** Paints marks where their words stand now, as far as they were painted. */
  move(marks: readonly Mark[]): void;
  /** Shows one mark as the one being explained, or none. */
  setCurrent(mark: Mark | null): void;
  /** Paints all marks in another way. */
  setLook(look: Look): void;
  /** Puts back what the page has taken out of the registry, as often as it may. */
  defend(): void;
}

/**
 * `mayRestore` is asked each time the page has meddled with our marks; `onDefeat` is called when it says no.
 * `markStyles`: the stylesheet of the marks, for shadow roots.
 */
export function createHighlighter({
  look: firstLook,
  markStyles,
  mayRestore,
  onDefeat,
  signal,
}: {
  readonly look: Look;
  readonly markStyles: string;
  readonly mayRestore: () => boolean;
  readonly onDefeat: () => void;
  readonly signal: AbortSignal;
}): Highlighter {
  const painted = new Map<Mark, StaticRange>();
  const shadowStyles = createShadowStyles(markStyles);
  let look = firstLook;
  let all: Highlight | null = null;
  let current: Mark | null = null;

  // The registry gets an entry only once there is something to paint: a page without terms stays as it is.
  const register = (): void => {
    const name = MARK_HIGHLIGHTS[look];
    if (name === null || painted.size === 0) return;
    all = new Highlight(...painted.values());
    CSS.highlights.set(name, all);
  };
  const unregister = (): void => {
    const name = MARK_HIGHLIGHTS[look];
    if (name !== null) CSS.highlights.delete(name);
    all = null;
  };
  const setCurrent = (mark: Mark | null): void => {
    if (signal.aborted) return;
    current = mark;
    if (mark === null) {
      CSS.highlights.delete(CURRENT_HIGHLIGHT);
      return;
    }
    const highlight = new Highlight(new StaticRange(mark.place));
    // Above the plain mark, which covers the same words.
    highlight.priority = 1;
    CSS.highlights.set(CURRENT_HIGHLIGHT, highlight);
  };
  const add = (mark: Mark): void => {
    const shadow = shadowAround(mark.place.startContainer);
    if (shadow !== null) shadowStyles.apply(shadow);
    // Static ones: thousands of live ranges would slow every change of the page down.
    const range = new StaticRange(mark.place);
    painted.set(mark, range);
    if (all === null) register();
    else all.add(range);
  };

  // A copy of the script that an update has replaced may have left its entries behind.
  clearRegistry();
  signal.addEventListener('abort', () => {
    shadowStyles.remove();
    clearRegistry();
  });

  return {
    paint(marks) {
      if (signal.aborted) return;
      for (const mark of marks) if (!painted.has(mark) && painted.size < MOST_RANGES) add(mark);
    },
    unpaint(marks) {
      for (const mark of marks) {
        const range = painted.get(mark);
        if (range === undefined) continue;
        painted.delete(mark);
        all?.delete(range);
        if (mark === current) setCurrent(null);
      }
      if (painted.size === 0 && all !== null) unregister();
    },
    move(marks) {
      for (const mark of marks) {
        const range = painted.get(mark);
        if (range === undefined) continue;
        all?.delete(range);
        add(mark);
        if (mark === current) setCurrent(mark);
      }
    },
    setCurrent,
    setLook(next) {
      if (next === look) return;
      unregister();
      look = next;
      register();
    },
    defend() {
      const name = MARK_HIGHLIGHTS[look];
      if (name === null || all === null) return;
      if (CSS.highlights.get(name) === all && all.size === painted.size) return;
      if (mayRestore()) register();
      else onDefeat();
    },
  };
}
