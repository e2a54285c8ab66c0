import { closestTo, isShown, parentOf, shownParentOf } from './safe-dom.ts';

/**
 * Places whose text is read with its block but never marked: a reader works there, or it is not meant for them.
 */
const UNMARKED_PLACES =
  'h1,h2,h3,h4,h5,h6,[role=heading],nav,button,[role=navigation],[role=button],' +
  '[role=textbox],[role=searchbox],[role=code],[role=listbox],[role=menu],[role=menubar],' +
  '[role=toolbar],[role=tablist],[aria-hidden=true],[contenteditable]:not([contenteditable="false" i])';

/** Words that lead somewhere: marked only where the page has the term nowhere else. */
const LINKS = 'a[href],[role=link]';

/** Whether a text node stands in a link. */
export function isInLink(text: Text): boolean {
  const around = shownParentOf(text);
  return around !== null && standsIn(around, LINKS);
}

/** Whether words in a text node may carry a mark. Asks the browser for style, so only for words worth marking. */
export function mayBeMarked(text: Text): boolean {
  const around = shownParentOf(text);
  return (
    around !== null && document.designMode !== 'on' && !standsIn(around, UNMARKED_PLACES) && isShown(around)
  );
}

function standsIn(element: Element, places: string): boolean {
  if (closestTo(element, places) !== null) return true;
  // What is slotted, or stands in a shadow, stands in all that the shadow puts around it, too.
  let at = element;
  for (;;) {
    const around = shownParentOf(at);
    if (around === null) return false;
    if (around !== parentOf(at)) return standsIn(around, places);
    at = around;
  }
}
