import { isElement, isShadowRoot, parentNodeOf, shadowRootOf, tagOf } from './safe-dom.ts';

/** Text inside flows on with the text around it. */
export const INLINE = 1;
/** Never read: not prose, or not the page's own words to a reader. */
export const SKIPPED = 2;
/** Starts and ends a block of text. */
export const BLOCK = 3;
/** The same, of an element that the page has made up, and that may yet come to life. */
export const CUSTOM = 4;

const INLINE_TAGS = new Set(
  'a abbr b bdi bdo cite data del dfn em font i ins label mark q ruby s small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SKIPPED_TAGS = new Set(
  'area audio button canvas code datalist embed iframe img input kbd link map math meta meter noscript object option output picture pre progress rp rt samp script select source style svg template textarea track video'.split(
    ' ',
  ),
);

export function kindOfElement(element: Element): number {
  const tag = tagOf(element);
  if (INLINE_TAGS.has(tag)) return INLINE;
  if (SKIPPED_TAGS.has(tag)) return SKIPPED;
  return tag.includes('-') ? CUSTOM : BLOCK;
}

/** What text flows in: a block element, or a shadow root that holds text of its own. */
export type Flow = Element | ShadowRoot;

/** Whether an element holds a flow of text of its own. What is slotted into a host never runs on with what is around it. */
export function holdsFlow(element: Element, kind: number): boolean {
  return kind >= BLOCK || (kind === INLINE && tagOf(element) === 'span' && shadowRootOf(element) !== null);
}

/** The flow that a node's text belongs to; null outside of any, or in a skipped element. */
export function flowOf(node: Node): Flow | null {
  let flow: Flow | null = null;
  for (let at = parentNodeOf(node); at !== null; at = parentNodeOf(at)) {
    if (isShadowRoot(at)) {
      flow ??= at;
      at = at.host;
    }
    if (!isElement(at)) return flow;
    const kind = kindOfElement(at);
    if (kind === SKIPPED) return null;
    if (flow === null && holdsFlow(at, kind)) flow = at;
  }
  return flow;
}

/** Whether a flow is a heading: what follows it, up to the next, is a section. */
export function isHeading(flow: Flow): boolean {
  return isElement(flow) && /^h[1-6]$/.test(tagOf(flow));
}

/** The element whose box tells where a flow is on the screen. */
export function elementOf(flow: Flow): Element {
  return isElement(flow) ? flow : flow.host;
}
