import { closestTo, isShown, parentOf, shownParentOf } from './safe-dom.ts';

/**
 * Places whose text is read with its block but never marked: a reader works there, goes somewhere by it, or it is not
 * meant for them.
 */
const UNMARKED_PLACES =
  'a[href],h1,h2,h3,h4,h5,h6,nav,button,[role="heading" i],[role="link" i],[role="navigation" i],[role="button" i],' +
  '[role="textbox" i],[role="searchbox" i],[role="code" i],[role="listbox" i],[role="menu" i],[role="menubar" i],' +
  '[role="toolbar" i],[role="tablist" i],[aria-hidden="true" i],[contenteditable]:not([contenteditable="false" i])';

/** Whether words in a text node may carry a mark. Asks the browser for style, so only for words worth marking. */
export function mayBeMarked(text: Text): boolean {
  const around = shownParentOf(text);
  return around !== null && document.designMode !== 'on' && isMarkablePlace(around) && isShown(around);
}

function isMarkablePlace(element: Element): boolean {
  if (closestTo(element, UNMARKED_PLACES) !== null) return false;
  // What is slotted, or stands in a shadow, stands in all that the shadow puts around it, too.
  let at = element;
  for (;;) {
    const around = shownParentOf(at);
    if (around === null) return true;
    if (around !== parentOf(at)) return isMarkablePlace(around);
    at = around;
  }
}
