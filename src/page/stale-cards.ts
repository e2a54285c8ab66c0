/**
 * Removes the card that an older copy of this script has left open. Needed in Firefox, which ends a script without a
 * word when its extension is updated, and lets extensions see closed shadow roots, so that no page's element is taken
 * for ours.
 */
export function removeStaleCards(): void {
  for (const element of document.querySelectorAll(':is(html, dialog) > div[popover="hint"]:empty')) {
    const { openOrClosedShadowRoot: root } = element as Element & { openOrClosedShadowRoot?: ShadowRoot };
    if (root?.mode === 'closed' && element.attributes.length === 1) element.remove();
  }
}
