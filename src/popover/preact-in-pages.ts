/**
 * Takes the place of Preact in the content script (see wxt.config.ts), which every page carries: draws the card's
 * views, functions of their props without state of their own, with a tenth of the code. Elements that stay the same
 * are kept, and with them their focus, their scroll position and what the reader has unfolded.
 */

type Child = View | string | number | boolean | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };

interface View {
  readonly type: string | ((props: Props) => Child);
  readonly props: Props;
  readonly key: unknown;
}

/** What an element was drawn from. */
const drawn = new WeakMap<Node, View>();

export function jsx(type: View['type'], props: Props, key?: unknown): View {
  return { type, props, key };
}
export { jsx as jsxs };

export const Fragment = ({ children }: Props): Child => children;

/** Draws a view as the content of an element; what was drawn there before becomes the new view. */
export function render(view: Child, parent: Element): void {
  const parts = flatten(view);
  parts.forEach((part, index) => {
    const old = parent.childNodes[index];
    const node = typeof part === 'string' ? drawText(part, old) : drawElement(part, old);
    if (old === undefined) parent.append(node);
    else if (node !== old) old.replaceWith(node);
  });
  while (parent.childNodes.length > parts.length) parent.lastChild?.remove();
}

/** The elements and texts that a view comes to. */
function flatten(child: Child): (View | string)[] {
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (typeof child !== 'object') return [String(child)];
  if (!('type' in child)) return child.flatMap((one) => flatten(one));
  return typeof child.type === 'string' ? [child] : flatten(child.type(child.props));
}

function drawText(text: string, old: ChildNode | undefined): ChildNode {
  if (!(old instanceof Text)) return document.createTextNode(text);
  if (old.data !== text) old.data = text;
  return old;
}

function drawElement(view: View, old: ChildNode | undefined): Element {
  const before = old === undefined ? undefined : drawn.get(old);
  const isSame = before?.type === view.type && before.key === view.key;
  const element = isSame && old instanceof Element ? old : document.createElement(String(view.type));
  const { children: _, ...last }: Props = isSame ? before.props : {};
  const { children, ...next } = view.props;
  for (const name of new Set([...Object.keys(last), ...Object.keys(next)])) {
    if (last[name] !== next[name]) setProp(element, { name, from: last[name], to: next[name] });
  }
  drawn.set(element, view);
  render(children, element);
  return element;
}

function setProp(element: Element, { name, from, to }: { name: string; from: unknown; to: unknown }): void {
  const attribute = name.toLowerCase();
  if (name.startsWith('on')) {
    if (isListener(from)) element.removeEventListener(attribute.slice(2), from);
    if (isListener(to)) element.addEventListener(attribute.slice(2), to);
  } else if (typeof to === 'boolean' && !name.startsWith('aria-')) {
    element.toggleAttribute(attribute, to);
  } else if (typeof to === 'string' || typeof to === 'number' || typeof to === 'boolean') {
    element.setAttribute(attribute, String(to));
  } else {
    element.removeAttribute(attribute);
  }
}

function isListener(value: unknown): value is EventListener {
  return typeof value === 'function';
}
