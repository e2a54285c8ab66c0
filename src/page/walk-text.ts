import { CUSTOM, type Flow, holdsFlow, kindOfElement, SKIPPED } from './element-kinds.ts';
import { flowsTogether } from './inline-layout.ts';
import { foreignPartsOf, isForeignPart, readablePartsOf } from './languages.ts';
import { isElement, isShown, isText, parentNodeOf, shadowRootOf } from './safe-dom.ts';
import { blocksOf, type TextBlock } from './text-block.ts';
import { WalkPath } from './walk-path.ts';

/** After so many nodes the walk offers a pause. */
export const NODES_PER_PAUSE = 25;
/** White space of markup is hardly ever longer; longer text is taken for words unseen. */
const LONGEST_BLANK = 200;

export interface Walk {
  readonly flow: Flow;
  /** False: the flow's own text only, without the flows inside it. */
  readonly deep: boolean;
  /** Where under the flow to begin, to read what is in view: then, flows that are not shown are left out. */
  readonly from?: Node | null;
  readonly hosts?: HostListener | undefined;
}

/** Hears of shadow hosts as a walk meets them. */
export interface HostListener {
  /** An element with an open shadow root, which is read where the element stands. */
  onRoot(root: ShadowRoot): void;
  /** A custom element without one; it may get one later, and no event will tell. */
  onBare(element: Element): void;
}

/**
 * Walks text in document order, and yields each block of it. `null` is an offer to pause: the page may change
 * meanwhile, and the walk finds back.
 */
export function* walkText({ flow: root, deep, from = null, hosts }: Walk): Generator<TextBlock | null> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  // Asked for all at once where most of them will be met anyway.
  const foreign = from === null && deep ? foreignPartsOf(root) : null;
  const path = new WalkPath(root, from);
  let nodes: Text[] = [];
  let data: string[] = [];
  let visited = 0;
  let paused = false;

  const flush = (): readonly (TextBlock | null)[] => {
    const blocks = blocksOf(path.flow, nodes, data);
    nodes = [];
    data = [];
    paused ||= blocks.length > 1;
    return blocks;
  };
  /** The next node to look at; `over`: not what is inside the current one. */
  const advance = (over: boolean): Node | null => {
    if (paused) {
      paused = false;
      const anew = path.repair(walker.currentNode);
      if (anew === undefined) return null;
      if (anew !== null) {
        nodes = [];
        data = [];
        walker.currentNode = anew;
        return anew === root ? walker.nextNode() : anew;
      }
    }
    if (!over) return walker.nextNode();
    let next = walker.nextSibling();
    while (next === null && walker.parentNode() !== null) next = walker.nextSibling();
    return next;
  };

  const own = from === null && deep && isElement(root) ? shadowRootOf(root) : null;
  if (own !== null) yield* walkShadow(own, hosts);
  walker.currentNode = from ?? root;
  let node = from ?? walker.nextNode();
  while (node !== null) {
    const parent = parentNodeOf(node);
    while (path.inner !== parent) {
      if (path.inner === path.flow && nodes.length > 0) yield* flush();
      if (!path.leave()) break;
    }

    let over = false;
    if (isText(node)) {
      const words = node.data;
      const before = nodes.at(-1);
      // Blank text before a block's first word belongs to the markup.
      if (before !== undefined || words.length > LONGEST_BLANK || /\S/.test(words)) {
        const isApart =
          before !== undefined &&
          touches(data.at(-1) ?? '', words) &&
          !flowsTogether(path.flow, before, node);
        if (isApart) yield* flush();
        nodes.push(node);
        data.push(words);
      }
    } else {
      // The walker shows text and elements only.
      const element = node as Element;
      const kind = kindOfElement(element);
      const isFlow = holdsFlow(element, kind);
      if (isFlow && nodes.length > 0) yield* flush();
      over = kind === SKIPPED || (isFlow && (!deep || (from !== null && !isShown(element))));
      if (!over && (foreign?.has(element) ?? isForeignPart(element))) {
        over = true;
        if (deep) for (const flow of readablePartsOf(element)) yield* walkText({ flow, deep, hosts });
        paused = true;
      }
      if (!over) {
        const shadow = isFlow ? shadowRootOf(element) : null;
        if (shadow !== null) {
          paused = true;
          yield* walkShadow(shadow, hosts);
        } else if (kind === CUSTOM) {
          hosts?.onBare(element);
        }
        path.enter(element, isFlow);
      }
    }

    if (++visited % NODES_PER_PAUSE === 0) {
      paused = true;
      yield null;
    }
    node = advance(over);
  }
  yield* flush();
}

function* walkShadow(root: ShadowRoot, hosts: HostListener | undefined): Generator<TextBlock | null> {
  hosts?.onRoot(root);
  yield* walkText({ flow: root, deep: true, hosts });
}

/** Whether one text ends and the other begins with what may be a letter, so that they might be one word. */
function touches(before: string, after: string): boolean {
  return isWordlike(before.charCodeAt(before.length - 1)) && isWordlike(after.charCodeAt(0));
}

function isWordlike(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code >= 0xc0
  );
}
