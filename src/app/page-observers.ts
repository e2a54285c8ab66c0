import { watchAttributes } from '../page/attribute-watcher.ts';
import { createPageWatcher, type PageChanges } from '../page/page-watcher.ts';

/** What a page shows and hides is looked at so long after it did; pages that animate do it all the time. In ms. */
const LOOK_AFTER = 250;

/** What happened on the page since it was asked for the last time. */
export interface Observed extends PageChanges {
  /** True: something may have come into sight, or gone, without a change of text. */
  readonly looksChanged: boolean;
  /** What observing has cost, in ms. */
  readonly cost: number;
}

/** All that observes the page's trees, as one thing that can be ended. */
export interface PageObservers {
  /** Observes a shadow root as well. */
  watch(root: ShadowRoot): void;
  /** Observes also what the page shows and hides; needless before anything is marked. */
  watchLooks(): void;
  take(): Observed;
}

export function observePage({
  signal,
  onText,
  onChange,
}: {
  readonly signal: AbortSignal;
  readonly onText: (node: Text, isGone: boolean) => boolean;
  readonly onChange: () => void;
}): PageObservers {
  const trees = new Set<Document | ShadowRoot>();
  let looks: { watch(tree: Document | ShadowRoot): void } | null = null;
  let looksChanged = false;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;

  const texts = createPageWatcher({
    signal,
    onText,
    onChange: (spent) => {
      cost += spent;
      onChange();
    },
  });
  const onLooks = (): void => {
    if (looksChanged) return;
    looksChanged = true;
    looking = setTimeout(onChange, LOOK_AFTER);
  };
  const watch = (tree: Document | ShadowRoot): void => {
    if (trees.has(tree)) return;
    trees.add(tree);
    texts.watch(tree);
    looks?.watch(tree);
  };
  signal.addEventListener('abort', () => clearTimeout(looking));
  watch(document);

  return {
    watch,
    watchLooks() {
      looks ??= watchAttributes({ trees, signal, onChange: onLooks });
    },
    take() {
      const observed = { ...texts.take(), looksChanged, cost };
      if (observed.removed) for (const tree of trees) if (!tree.isConnected) trees.delete(tree);
      looksChanged = false;
      cost = 0;
      return observed;
    },
  };
}
