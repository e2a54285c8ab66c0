import { parentOf, tagOf } from './safe-dom.ts';

/** Text inside flows on with the text around it. */
export const INLINE = 1;
/** Never read: not prose, or not the page's own words to a reader. */
export const SKIPPED = 2;
/** Anything else starts and ends a block of text. */
export const BLOCK = 3;

const INLINE_TAGS =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strong sub sup time tt u var wbr';
const SKIPPED_TAGS =
  'applet area audio base button canvas code datalist embed frame frameset head iframe img input kbd link map math meta meter noembed noframes noscript object optgroup option output param picture pre progress rp rt rtc samp script select source style svg template textarea title track video';

const KINDS = new Map<string, number>([
  ...INLINE_TAGS.split(' ').map((tag) => [tag, INLINE] as const),
  ...SKIPPED_TAGS.split(' ').map((tag) => [tag, SKIPPED] as const),
]);

/**
 * Places whose text is read with its block but never marked: a reader works there, goes somewhere by it, or cannot
 * see it.
 */
const UNMARKED_PLACES =
  'a[href],h1,h2,h3,h4,h5,h6,[role="heading" i],[role="link" i],' +
  '[contenteditable]:not([contenteditable="false" i]),[aria-hidden="true" i],[hidden],nav,[role="navigation" i],[role="button" i],[role="textbox" i],[role="menu" i],[role="menubar" i],[role="toolbar" i],[role="tablist" i]';

export function kindOfElement(element: Element): number {
  return KINDS.get(tagOf(element)) ?? BLOCK;
}

/** The element whose block of text a node belongs to; null outside of any, or inside a skipped element. */
export function blockRootOf(node: Node): Element | null {
  let root: Element | null = null;
  for (let at = parentOf(node); at !== null; at = parentOf(at)) {
    const kind = kindOfElement(at);
    if (kind === SKIPPED) return null;
    if (kind === BLOCK && root === null) root = at;
  }
  return root;
}

/** Whether words in this element may carry a mark. Asks the browser for style, so only for words worth marking. */
export function mayBeMarked(element: Element): boolean {
  return (
    element.closest(UNMARKED_PLACES) === null &&
    element.ownerDocument.designMode !== 'on' &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
  );
}
