import { type ComponentChildren, isValidElement, type VNode } from 'preact';
import type { DrawnNode } from '../model/drawn-card.ts';

/** Draws views, plain functions of their props, as data that can be sent to a page. */
export function drawNodes(node: ComponentChildren): DrawnNode[] {
  if (Array.isArray(node)) return node.flatMap((child: ComponentChildren) => drawNodes(child));
  if (typeof node === 'string' || typeof node === 'number') return [String(node)];
  if (!isValidElement(node)) return [];
  const { type, props }: VNode<{ children?: ComponentChildren }> = node;
  if (typeof type !== 'string') return drawNodes((type as (given: object) => ComponentChildren)(props));
  const { children, ...given } = props;
  const attributes = Object.entries(given).flatMap(([name, value]) => {
    const text = attributeText(name, value);
    return text === null ? [] : [[name.toLowerCase(), text] as const];
  });
  return [[type, Object.fromEntries(attributes), drawNodes(children)]];
}

/** As it is written in the page; null where the attribute is not there. */
function attributeText(name: string, value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'boolean') return null;
  if (name.startsWith('aria-')) return String(value);
  return value ? '' : null;
}
