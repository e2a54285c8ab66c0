import { type Flow, flowOf, holdsFlow, kindOfElement, SKIPPED } from './element-kinds.ts';
import { isElement, isInDocument, isShadowRoot, isText, parentNodeOf } from './safe-dom.ts';

/** More changes than this between two readings, and it is cheaper to read the whole page again. */
const MOST_CHANGES = 10_000;

/** What changed on the page since it was asked for the last time. */
export interface PageChanges {
  /** Elements that came with all that is in them. */
  readonly added: readonly Element[];
  /** Flows whose own text changed. */
  readonly changed: readonly Flow[];
  /** Flows that other flows were put into or taken out of, so that their own text may be cut up anew. */
  readonly divided: readonly Flow[];
  /** True: some text is no longer on the page. */
  readonly removed: boolean;
  /** True: too much to tell one by one. */
  readonly everything: boolean;
}

/** Watches trees of the page for changes of text. */
export interface PageWatcher {
  /** Watches one more tree: the document, or a shadow root in it. */
  watch(tree: Document | ShadowRoot): void;
  /** All that changed since the last time; each change is told once. */
  take(): PageChanges;
}

/**
 * `onText` hears at once, before the page paints, of text nodes that hold something else or are gone, and says
 * whether that made a difference. `onChange` is called after every bundle of changes, with what it cost in ms.
 */
export function createPageWatcher({
  signal,
  onText,
  onChange,
}: {
  readonly signal: AbortSignal;
  readonly onText: (node: Text, isGone: boolean) => boolean;
  readonly onChange: (cost: number) => void;
}): PageWatcher {
  let added = new Set<Element>();
  /** Text nodes that changed, and elements and shadow roots whose children did. */
  let changed = new Set<Node>();
  let divided = new Set<Node>();
  let removed = false;
  let everything = false;

  const forget = (): void => {
    added = new Set();
    changed = new Set();
    divided = new Set();
  };
  const noteElement = (element: Element, parent: Node, into: Set<Element> | null): void => {
    // Beside the body stands nothing that is read; there our own card comes and goes.
    if (parent === document.documentElement && element !== document.body) return;
    const kind = kindOfElement(element);
    if (kind === SKIPPED) return;
    if (!holdsFlow(element, kind)) {
      changed.add(parent);
      return;
    }
    divided.add(parent);
    into?.add(element);
    if (added.size > MOST_CHANGES) everything = true;
  };
  const noteAdded = ({ addedNodes, target }: MutationRecord): void => {
    for (const node of addedNodes) {
      if (everything) return;
      if (isText(node)) changed.add(target);
      else if (isElement(node)) noteElement(node, target, added);
    }
  };
  const noteRemoved = ({ removedNodes, target }: MutationRecord): void => {
    removed ||= removedNodes.length > 0;
    for (const node of removedNodes) {
      if (isText(node)) {
        onText(node, true);
        changed.add(target);
      } else if (isElement(node)) {
        noteElement(node, target, null);
      }
    }
  };

  const observer = new MutationObserver((records) => {
    const begun = performance.now();
    for (const record of records) {
      if (record.type === 'childList') {
        noteAdded(record);
        noteRemoved(record);
      } else if (isText(record.target) && onText(record.target, false)) {
        changed.add(record.target);
      }
      if (changed.size + divided.size > MOST_CHANGES) everything = true;
    }
    if (everything) forget();
    onChange(performance.now() - begun);
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch: (tree) => observer.observe(tree, { subtree: true, childList: true, characterData: true }),
    take() {
      const outermost = [...added].filter((element) => isInDocument(element) && !isInAny(element, added));
      const whole = new Set(outermost);
      const changedFlows = flowsOf(changed, whole);
      const dividedFlows = flowsOf(divided, whole);
      const changes = {
        added: outermost,
        changed: [...changedFlows],
        divided: [...dividedFlows].filter((flow) => !changedFlows.has(flow)),
        removed,
        everything,
      };
      forget();
      removed = false;
      everything = false;
      return changes;
    },
  };
}

/** Whether a node lies in one of the elements. */
function isInAny(node: Node, elements: ReadonlySet<Node>): boolean {
  for (let at = parentNodeOf(node); at !== null; at = isShadowRoot(at) ? at.host : parentNodeOf(at)) {
    if (elements.has(at)) return true;
  }
  return false;
}

/** The flows that changed nodes belong to or are: those that are read at all, and not read anyway with what was added. */
function flowsOf(nodes: ReadonlySet<Node>, without: ReadonlySet<Element>): Set<Flow> {
  const flows = new Set<Flow>();
  for (const node of nodes) {
    if (!isInDocument(node)) continue;
    const flow = isText(node) ? flowOf(node) : flowAt(node);
    if (flow !== null && !isInAny(node, without)) flows.add(flow);
  }
  return flows;
}

/** The flow of text that stands directly in a node. */
function flowAt(node: Node): Flow | null {
  if (isShadowRoot(node)) return flowOf(node.host) === null ? null : node;
  if (!isElement(node)) return null;
  const kind = kindOfElement(node);
  if (kind === SKIPPED) return null;
  const around = flowOf(node);
  // The root element has no flow around it, and nothing is read in what is skipped.
  return holdsFlow(node, kind) && (around !== null || node === document.documentElement) ? node : around;
}
