/**
 * Reads of elements that a page cannot bend. In Chromium a form's named inputs shadow its own properties even for
 * content scripts (`form.parentNode` may be an `<input>`), so the walk reads through the prototypes' getters.
 */
type Getter<T extends object, V> = (this: T) => V;

function getterOf<T extends object, V>(prototype: T, name: string): Getter<T, V> {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (getter === undefined) throw new TypeError(`This browser has no getter for "${name}".`);
  // The platform's own types say what each getter returns; the descriptor does not carry it.
  return getter as Getter<T, V>;
}

const nodeType = getterOf<Node, number>(Node.prototype, 'nodeType');
const parentElement = getterOf<Node, Element | null>(Node.prototype, 'parentElement');
const isConnected = getterOf<Node, boolean>(Node.prototype, 'isConnected');
const localName = getterOf<Element, string>(Element.prototype, 'localName');

export function isText(node: Node): node is Text {
  return nodeType.call(node) === Node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return nodeType.call(node) === Node.ELEMENT_NODE;
}

export function parentOf(node: Node): Element | null {
  return parentElement.call(node);
}

export function isInDocument(node: Node): boolean {
  return isConnected.call(node);
}

export function tagOf(element: Element): string {
  return localName.call(element);
}
