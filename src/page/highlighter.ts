import type { Look } from '../model/settings.ts';
import { type Mark, staticRangeOf } from './marks.ts';

/** Names in the highlight registry; the manifest's stylesheet paints them. */
const CURRENT_HIGHLIGHT = 'glosslight-current';
/** One name for each look; what looks like all other text needs none, and shows the page nothing. */
const MARK_HIGHLIGHTS: Readonly<Record<Look, string | null>> = {
  dotted: 'glosslight-mark',
  solid: 'glosslight-solid',
  none: null,
};

/** More ranges than this near the viewport slow painting down; a page that dense is not read term by term. */
const MOST_RANGES = 1500;

/** How often our entry in the registry is put back where a page removes it; more would be a war. In ms. */
const MOST_RESTORES = 3;
const RESTORE_PERIOD = 60_000;

/** Paints marks, and leaves the registry as it was found. */
export interface Highlighter {
  /** How many marks are painted. */
  readonly size: number;
  paint(marks: readonly Mark[]): void;
  unpaint(marks: readonly Mark[]): void;
  /** Shows one mark as the one being explained, or none. */
  setCurrent(mark: Mark | null): void;
  /** Paints all marks in another way. */
  setLook(look: Look): void;
  clear(): void;
}

export function createHighlighter(firstLook: Look): Highlighter {
  // A copy of the script that an update has replaced may have left its entries behind.
  clearRegistry();
  const painted = new Map<number, StaticRange>();
  let look = firstLook;
  let all: Highlight | null = null;
  let restored: number[] = [];

  // The registry gets an entry only once there is something to paint: a page without terms stays as it is.
  const register = (range: StaticRange): void => {
    const name = MARK_HIGHLIGHTS[look];
    if (name === null) return;
    if (all === null) {
      all = new Highlight();
      CSS.highlights.set(name, all);
    }
    all.add(range);
  };
  const unregister = (): void => {
    const name = MARK_HIGHLIGHTS[look];
    if (name !== null) CSS.highlights.delete(name);
    all = null;
  };

  /** A page may throw our entry out. It gets it back a few times; whoever insists has the last word. */
  const restore = (): void => {
    const name = MARK_HIGHLIGHTS[look];
    if (all === null || name === null || CSS.highlights.has(name)) return;
    const now = performance.now();
    restored = restored.filter((time) => now - time < RESTORE_PERIOD);
    if (restored.length >= MOST_RESTORES) return;
    restored.push(now);
    CSS.highlights.set(name, all);
  };

  return {
    get size() {
      return painted.size;
    },
    paint(marks) {
      restore();
      for (const mark of marks) {
        if (painted.has(mark.key) || painted.size >= MOST_RANGES) continue;
        const range = staticRangeOf(mark);
        painted.set(mark.key, range);
        register(range);
      }
    },
    unpaint(marks) {
      for (const mark of marks) {
        const range = painted.get(mark.key);
        if (range === undefined) continue;
        painted.delete(mark.key);
        all?.delete(range);
      }
      if (painted.size === 0) unregister();
    },
    setCurrent(mark) {
      if (mark === null) {
        CSS.highlights.delete(CURRENT_HIGHLIGHT);
        return;
      }
      const current = new Highlight(staticRangeOf(mark));
      // Above the plain mark, which covers the same words.
      current.priority = 1;
      CSS.highlights.set(CURRENT_HIGHLIGHT, current);
    },
    setLook(next) {
      if (next === look) return;
      unregister();
      look = next;
      for (const range of painted.values()) register(range);
    },
    clear() {
      painted.clear();
      all = null;
      clearRegistry();
    },
  };
}

function clearRegistry(): void {
  for (const name of [...Object.values(MARK_HIGHLIGHTS), CURRENT_HIGHLIGHT]) {
    if (name !== null) CSS.highlights.delete(name);
  }
}
