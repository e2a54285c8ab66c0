/** Attributes by which a page shows, hides or locks what it already holds. */
const TELLING = [
  'class',
  'style',
  'hidden',
  'open',
  'aria-hidden',
  'contenteditable',
  'href',
  'role',
  'slot',
];

/**
 * Calls back when something on the page may have come into sight, or gone, without any change of its text. What was
 * changed is not looked at: a page that animates by `style` must not pay for it.
 */
export function watchAttributes({
  trees,
  signal,
  onChange,
}: {
  readonly trees: Iterable<Document | ShadowRoot>;
  readonly signal: AbortSignal;
  readonly onChange: () => void;
}): { watch(tree: Document | ShadowRoot): void } {
  const observer = new MutationObserver(onChange);
  const watch = (tree: Document | ShadowRoot): void =>
    observer.observe(tree, { subtree: true, attributeFilter: TELLING });
  for (const tree of trees) watch(tree);
  signal.addEventListener('abort', () => observer.disconnect());
  return { watch };
}
