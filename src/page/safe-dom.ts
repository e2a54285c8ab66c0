/**
 * Reads of the page's tree that a page cannot bend. In Chromium a form's named inputs shadow its own members even for
 * content scripts (`form.parentNode` may be an `<input>`), so all are taken from the prototypes.
 */
type Getter<T extends object, V> = (this: T) => V;

function getterOf<T extends object, V>(prototype: T, name: string): Getter<T, V> {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (getter === undefined) throw new TypeError(name);
  // The platform's own types say what each getter returns; the descriptor does not carry it.
  return getter as Getter<T, V>;
}

const nodeType = getterOf<Node, number>(Node.prototype, 'nodeType');
const parentNode = getterOf<Node, ParentNode | null>(Node.prototype, 'parentNode');
const parentElement = getterOf<Node, Element | null>(Node.prototype, 'parentElement');
const isConnected = getterOf<Node, boolean>(Node.prototype, 'isConnected');
const ownerDocument = getterOf<Node, Document | null>(Node.prototype, 'ownerDocument');
const localName = getterOf<Element, string>(Element.prototype, 'localName');
const shadowRoot = getterOf<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const assignedSlot = getterOf<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
const textSlot = getterOf<Text, HTMLSlotElement | null>(Text.prototype, 'assignedSlot');
const { closest, matches, querySelectorAll, checkVisibility, getBoundingClientRect, scrollIntoView } =
  Element.prototype;
const { contains, compareDocumentPosition, getRootNode } = Node.prototype;

export function isText(node: Node): node is Text {
  return nodeType.call(node) === Node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return nodeType.call(node) === Node.ELEMENT_NODE;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node instanceof ShadowRoot;
}

export function parentNodeOf(node: Node): Node | null {
  return parentNode.call(node);
}

export function parentOf(node: Node): Element | null {
  return parentElement.call(node);
}

/** The element that a reader sees a node in: a slot or a shadow host counts, as it does for layout. */
export function shownParentOf(node: Element | Text): Element | null {
  const slot = isText(node) ? textSlot.call(node) : assignedSlot.call(node);
  if (slot !== null) return slot;
  const parent = parentNode.call(node);
  return parent instanceof ShadowRoot ? parent.host : parentElement.call(node);
}

/** Whether a node is on this page; one that was moved into a frame is not. */
export function isInDocument(node: Node): boolean {
  return isConnected.call(node) && ownerDocument.call(node) === document;
}

export function tagOf(element: Element): string {
  return localName.call(element);
}

/** The shadow root that the page has left open; null for closed ones too. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return shadowRoot.call(element);
}

/** The shadow root that a node is in; null in the document itself. */
export function shadowAround(node: Node): ShadowRoot | null {
  const tree = getRootNode.call(node);
  return tree instanceof ShadowRoot ? tree : null;
}

export function isIn(node: Node, ancestor: Node): boolean {
  return contains.call(ancestor, node);
}

/** Bits as `Node.compareDocumentPosition` gives them. */
export function positionOf(node: Node, from: Node): number {
  return compareDocumentPosition.call(from, node);
}

export function closestTo(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}

export function isMatch(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

export function elementsIn(root: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  return isElement(root) ? querySelectorAll.call(root, selector) : root.querySelectorAll(selector);
}

/** Whether the page shows what is in an element at all, wherever it is scrolled to. */
export function isShown(element: Element, levels = 3): boolean {
  if (checkVisibility.call(element, { visibilityProperty: true })) return true;
  // An element without a box of its own may still show what is in it; slots mostly are such elements. What surrounds it
  // is asked first, since the style of what is not shown is costly.
  const around = levels > 0 ? shownParentOf(element) : null;
  if (around === null || !isShown(around, levels - 1)) return false;
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility === 'visible';
}

export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** Scrolls so that a node stands in the middle, at once. */
export function bringIntoView(node: Element | Text): void {
  const around = shownParentOf(node);
  if (around !== null) scrollIntoView.call(around, { block: 'center', behavior: 'instant' });
}
