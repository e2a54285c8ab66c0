import { BLOCK, blockRootOf, kindOfElement, SKIPPED } from './element-kinds.ts';
import { isElement, isText } from './safe-dom.ts';

/** The first batch of changes is taken up soon; a page that goes on changing is read again less often. In ms. */
const FIRST_BATCH_AFTER = 100;
const NEXT_BATCH_AFTER = 500;

/** What changed on the page since the last batch. */
export interface PageChanges {
  /** Elements that came with all that is in them. */
  readonly added: readonly Element[];
  /** Elements whose own flow of text changed. */
  readonly changed: readonly Element[];
}

/**
 * Watches a document and reports what has to be read again, in batches. `onTextChange` is called at once, before
 * the page paints, for text nodes that no longer hold what they held.
 */
export function watchPage({
  root,
  signal,
  onTextChange,
  onChanges,
}: {
  readonly root: Node;
  readonly signal: AbortSignal;
  readonly onTextChange: (node: Text) => void;
  readonly onChanges: (changes: PageChanges) => void;
}): void {
  const added = new Set<Element>();
  const changed = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastBatch = Number.NEGATIVE_INFINITY;

  const markChanged = (node: Node): void => {
    const block = blockRootOf(node);
    if (block !== null) changed.add(block);
  };
  const note = (node: Node, target: Node): void => {
    if (isText(node)) noteFlow(target);
    else if (isElement(node)) {
      const kind = kindOfElement(node);
      if (kind === BLOCK) added.add(node);
      else if (kind !== SKIPPED) noteFlow(target);
    }
  };
  const noteFlow = (target: Node): void => {
    if (!isElement(target)) return;
    if (kindOfElement(target) === BLOCK) changed.add(target);
    else markChanged(target);
  };

  const report = (): void => {
    timer = undefined;
    lastBatch = performance.now();
    const changes = { added: [...added], changed: [...changed] };
    added.clear();
    changed.clear();
    onChanges(changes);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') {
        if (isText(record.target)) onTextChange(record.target);
        markChanged(record.target);
        continue;
      }
      for (const node of record.addedNodes) note(node, record.target);
      for (const node of record.removedNodes) {
        if (isText(node)) onTextChange(node);
        if (isText(node) || (isElement(node) && kindOfElement(node) !== BLOCK)) noteFlow(record.target);
      }
    }
    timer ??= setTimeout(report, performance.now() - lastBatch > 1000 ? FIRST_BATCH_AFTER : NEXT_BATCH_AFTER);
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
