import type { Point } from './popover-events.ts';

/** Where on the page a term stands, as far as the card must know it. */
export interface Surroundings {
  /** The topmost open modal dialog that holds the term (outside of it all is inert), else the root element. */
  readonly container: Element;
  /** Whether its text runs from right to left. */
  readonly rtl: boolean;
}

/** Reads what is under a point of the page. The card must not be open there. */
export function readSurroundings(document: Document, { x, y }: Point): Surroundings {
  const under = document.elementFromPoint(x, y);
  return {
    // Named inputs of a form hide the form's own members, so they are taken from the prototype.
    container: (under && Element.prototype.closest.call(under, 'dialog:modal')) ?? document.documentElement,
    rtl: under !== null && getComputedStyle(under).direction === 'rtl',
  };
}
