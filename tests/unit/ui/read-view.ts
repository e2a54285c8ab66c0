import { type ComponentChildren, Fragment, isValidElement, type VNode } from 'preact';

/** An element of a view as it would be drawn: its tag, its props, what is in it. */
export interface Drawn {
  readonly tag: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly (Drawn | string)[];
}

/** Draws a view that needs nothing but its props, without a page to draw it in. */
export function drawView(node: ComponentChildren): readonly (Drawn | string)[] {
  if (Array.isArray(node)) return node.flatMap((child: ComponentChildren) => drawView(child));
  if (typeof node === 'string' || typeof node === 'number') return [String(node)];
  if (!isValidElement(node)) return [];
  const { type, props }: VNode<{ children?: ComponentChildren }> = node;
  if (type === Fragment) return drawView(props.children);
  if (typeof type === 'string')
    return [{ tag: type, props: { ...props }, children: drawView(props.children) }];
  // A view of this house is a plain function of its props.
  return drawView((type as (given: object) => ComponentChildren)(props));
}

/** All the words, in order, as a reader meets them. */
export function wordsOf(drawn: readonly (Drawn | string)[]): string {
  return drawn
    .map((part) =>
      typeof part === 'string' ? part : `${wordsOf(part.children)}${isInline(part) ? '' : '\n'}`,
    )
    .join('');
}

function isInline({ tag }: Drawn): boolean {
  return ['a', 'span', 'strong'].includes(tag);
}

/** Every element for which the test holds, in order. */
export function findAll(
  drawn: readonly (Drawn | string)[],
  test: (part: Drawn) => boolean,
): readonly Drawn[] {
  return drawn.flatMap((part) =>
    typeof part === 'string' ? [] : [...(test(part) ? [part] : []), ...findAll(part.children, test)],
  );
}
