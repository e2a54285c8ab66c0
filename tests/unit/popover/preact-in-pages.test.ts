import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Fragment, jsx, render } from '../../../src/popover/preact-in-pages.ts';

/** As much of a page as drawing needs; real browsers are asked by the stories in tests/e2e. */
class FakeNode {
  parent: FakeElement | null = null;
  remove(): void {
    if (this.parent) this.parent.childNodes = this.parent.childNodes.filter((child) => child !== this);
  }
  replaceWith(other: FakeNode): void {
    if (!this.parent) return;
    other.parent = this.parent;
    this.parent.childNodes = this.parent.childNodes.map((child) => (child === this ? other : child));
  }
}
class FakeText extends FakeNode {
  data: string;
  constructor(data: string) {
    super();
    this.data = data;
  }
}
class FakeElement extends FakeNode {
  readonly tag: string;
  readonly attributes: Record<string, string> = {};
  readonly listeners: Record<string, (() => void)[]> = {};
  childNodes: FakeNode[] = [];
  constructor(tag: string) {
    super();
    this.tag = tag;
  }
  get lastChild(): FakeNode | undefined {
    return this.childNodes.at(-1);
  }
  append(child: FakeNode): void {
    child.parent = this;
    this.childNodes.push(child);
  }
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }
  toggleAttribute(name: string, force: boolean): void {
    if (force) this.setAttribute(name, '');
    else this.removeAttribute(name);
  }
  removeAttribute(name: string): void {
    delete this.attributes[name];
  }
  addEventListener(type: string, listener: () => void): void {
    (this.listeners[type] ??= []).push(listener);
  }
  removeEventListener(type: string, listener: () => void): void {
    this.listeners[type] = this.listeners[type]?.filter((one) => one !== listener) ?? [];
  }
}

let root: FakeElement;
beforeEach(() => {
  root = new FakeElement('root');
  vi.stubGlobal('Text', FakeText);
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('document', {
    createTextNode: (data: string) => new FakeText(data),
    createElement: (tag: string) => new FakeElement(tag),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function draw(view: Parameters<typeof render>[0]): void {
  // The stand-in has what `render` asks of an element, and nothing else.
  render(view, root as unknown as Element);
}

function markup(node: FakeNode = root): string {
  if (node instanceof FakeText) return node.data;
  if (!(node instanceof FakeElement)) return '';
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${node.tag}${attributes.join('')}>${node.childNodes.map((child) => markup(child)).join('')}</>`;
}

it('draws elements, texts, lists, fragments and views of views; leaves out what is nothing', () => {
  const Name = ({ children }: { children?: unknown }) => jsx('b', { children: String(children) });
  const items = ['x', 'y'].map((item) => jsx('li', { children: item }, item));
  const view = jsx(Fragment, {
    children: ['a', 1, null, false, undefined, jsx(Name, { children: 'n' }), items],
  });
  draw(
    jsx('p', { class: 'c', tabIndex: -1, hidden: false, open: true, 'aria-pressed': false, children: view }),
  );
  expect(markup()).toBe(
    '<root><p class="c" tabindex="-1" open="" aria-pressed="false">a1<b>n</><li>x</><li>y</></></>',
  );
});

it('keeps the elements that stay the same, and changes only what changed', () => {
  draw(jsx('p', { class: 'a', title: 't', children: ['x', jsx('i', {}), jsx('u', {})] }));
  const [paragraph] = root.childNodes;
  draw(jsx('p', { class: 'b', children: ['y', jsx('i', {})] }));
  expect(root.childNodes[0]).toBe(paragraph);
  expect(markup()).toBe('<root><p class="b">y<i></></></>');
});

it('makes another element for another tag, or another key', () => {
  draw(jsx('p', {}, 1));
  const [first] = root.childNodes;
  draw(jsx('p', {}, 2));
  expect(root.childNodes[0]).not.toBe(first);
  draw(jsx('q', {}, 2));
  expect(markup()).toBe('<root><q></></>');
});

it('hears each event once, by the listener of the last view', () => {
  const [before, after] = [vi.fn(), vi.fn()];
  draw(jsx('button', { onClick: before }));
  draw(jsx('button', { onClick: after }));
  const [button] = root.childNodes;
  expect(button instanceof FakeElement && button.listeners['click']).toEqual([after]);
});

it('draws nothing where there is nothing left', () => {
  draw(jsx('p', {}));
  draw(null);
  expect(root.childNodes).toEqual([]);
});
