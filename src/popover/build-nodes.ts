import type { DrawnNode } from '../model/drawn-card.ts';

/** All that a card may be made of: whatever is sent, nothing of it runs, and links lead to the web alone. */
const TAGS = /^(?:a|article|button|d[dlt]|details|div|h[1-6]|header|li|p|section|span|strong|summary|ul)$/;
const ATTRIBUTES = /^(?:aria-\w+|class|data-\w+|dir|id|lang|open|rel|role|tabindex|target|type)$/;

/** Makes what the background has drawn. */
export function buildNodes(nodes: readonly DrawnNode[]): (Element | string)[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return node;
    const [tag, attributes, inside] = node;
    if (!TAGS.test(tag)) return [];
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'href' ? value.startsWith('https://') : ATTRIBUTES.test(name))
        element.setAttribute(name, value);
    }
    element.append(...buildNodes(inside));
    return element;
  });
}
