import type { Look } from '../model/settings.ts';

/**
 * Names in the highlight registry, one for each look; the stylesheet of the content script paints them. What looks
 * like all other text needs none, and shows the page nothing.
 */
export const MARK_HIGHLIGHTS: Readonly<Record<Look, string | null>> = {
  dotted: 'glosslight-mark',
  solid: 'glosslight-solid',
  none: null,
};
/** The mark whose card is open. */
export const CURRENT_HIGHLIGHT = 'glosslight-current';

/** Takes everything of ours out of the registry. */
export function clearRegistry(): void {
  for (const name of [...Object.values(MARK_HIGHLIGHTS), CURRENT_HIGHLIGHT]) {
    if (name !== null) CSS.highlights.delete(name);
  }
}
