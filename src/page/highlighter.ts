import { type Mark, staticRangeOf } from './marks.ts';

/** Names in the highlight registry; the manifest's stylesheet paints them. */
export const MARK_HIGHLIGHT = 'glosslight-mark';
export const CURRENT_HIGHLIGHT = 'glosslight-current';

/** More ranges than this near the viewport slow painting down; a page that dense is not read term by term. */
const MOST_RANGES = 1500;

/** Paints marks, and leaves the registry as it was found. */
export interface Highlighter {
  paint(marks: readonly Mark[]): void;
  unpaint(marks: readonly Mark[]): void;
  /** Shows one mark as the one being explained, or none. */
  setCurrent(mark: Mark | null): void;
  clear(): void;
}

export function createHighlighter(): Highlighter {
  // A copy of the script that an update has replaced may have left its entries behind.
  CSS.highlights.delete(MARK_HIGHLIGHT);
  CSS.highlights.delete(CURRENT_HIGHLIGHT);
  const painted = new Map<number, StaticRange>();
  let all: Highlight | null = null;

  // The registry gets an entry only once there is something to paint: a page without terms stays as it is.
  const register = (): Highlight => {
    if (all === null) {
      all = new Highlight();
      CSS.highlights.set(MARK_HIGHLIGHT, all);
    }
    return all;
  };

  return {
    paint(marks) {
      for (const mark of marks) {
        if (painted.has(mark.key) || painted.size >= MOST_RANGES) continue;
        const range = staticRangeOf(mark);
        painted.set(mark.key, range);
        register().add(range);
      }
    },
    unpaint(marks) {
      for (const mark of marks) {
        const range = painted.get(mark.key);
        if (range === undefined) continue;
        painted.delete(mark.key);
        all?.delete(range);
      }
      if (painted.size === 0 && all !== null) {
        CSS.highlights.delete(MARK_HIGHLIGHT);
        all = null;
      }
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
    clear() {
      painted.clear();
      all = null;
      CSS.highlights.delete(MARK_HIGHLIGHT);
      CSS.highlights.delete(CURRENT_HIGHLIGHT);
    },
  };
}
