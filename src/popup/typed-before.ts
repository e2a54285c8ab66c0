/**
 * What was typed before the popup is drawn. Its page has the box before it has the script, and the popup is drawn
 * around that very box, so cursor and words stay.
 */
export function readTypedBefore(): string {
  return document.querySelector('input')?.value ?? '';
}
