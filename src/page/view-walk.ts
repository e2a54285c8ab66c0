import { elementOf, type Flow, flowOf } from './element-kinds.ts';
import { isForeign } from './languages.ts';
import { boxOf, isElement, isIn, isText, parentOf, shadowAround, shadowRootOf } from './safe-dom.ts';
import type { TextBlock } from './text-block.ts';
import { type HostListener, walkText } from './walk-text.ts';

/** Where the page is probed for text, in parts of the viewport: what any layout shows lies under one of these. */
const ACROSS = [0.25, 0.5, 0.75];
const DOWN = [0.05, 0.35, 0.65, 0.95];
/** How far below the viewport text is still read, in viewport heights. */
const BELOW = 0.6;
/** A flow higher than this is entered where it is seen, and not at its beginning. In viewport heights. */
const LONG_FLOW = 2;
/** More text than fits on a screen, even a large one with small letters. In UTF-16 units, for one stretch of the page. */
const LONGEST_STRETCH = 15_000;

/**
 * The blocks that a reader sees now or after the next turn of the wheel, found from what is under some points of the
 * screen, so that a long page costs no more than a short one. Cheap only while the page's layout is up to date.
 */
export function* walkView({
  body,
  hosts,
}: {
  readonly body: Element;
  readonly hosts: HostListener;
}): Generator<TextBlock | null> {
  const read = new Set<Flow>();
  const screen = screenSize();
  const end = screen.height * (1 + BELOW);
  for (const { start, flow } of startsInView(screen)) {
    if (read.has(flow)) continue;
    const root = shadowAround(start) ?? body;
    if (!isIn(start, root) || start === root) continue;
    const stretch = new Set<Flow>();
    let length = 0;
    for (const block of walkText({ flow: root, deep: true, from: start, hosts })) {
      yield block;
      if (block === null) continue;
      stretch.add(block.flow);
      length += block.text.length;
      const [first = start] = block.nodes;
      if (read.has(block.flow) || length > LONGEST_STRETCH || boxOf(parentOf(first) ?? body).top > end) break;
    }
    for (const each of stretch) read.add(each);
  }
}

interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Asked of the document, as Firefox lets nobody ask the window of a page that is just going away. */
function screenSize(): ScreenSize {
  const { clientWidth: width, clientHeight: height } = document.scrollingElement ?? document.documentElement;
  return { width, height };
}

interface Start {
  readonly start: Node;
  readonly flow: Flow;
}

/** Where to begin reading, in the order of the points: a flow that begins about here, or a text node in a long one. */
function startsInView(screen: ScreenSize): Start[] {
  const found = new Map<Node, Start>();
  for (const down of DOWN) {
    for (const across of ACROSS) {
      const at = startAt({ x: screen.width * across, y: screen.height * down, screen });
      if (at !== null) found.set(at.start, at);
    }
  }
  return [...found.values()];
}

function startAt({ x, y, screen }: { x: number; y: number; screen: ScreenSize }): Start | null {
  const node = elementInShadowAt(x, y) ?? document.caretPositionFromPoint(x, y)?.offsetNode ?? null;
  const flow = node === null ? null : flowOf(node);
  if (node === null || flow === null || isForeign(elementOf(flow))) return null;
  if (isElement(flow) && boxOf(flow).height < screen.height * LONG_FLOW) return { start: flow, flow };
  return isText(node) ? { start: node, flow } : null;
}

/** What lies under a point inside open shadow roots; null where there is none. */
function elementInShadowAt(x: number, y: number, tree: DocumentOrShadowRoot = document): Element | null {
  const element = tree.elementFromPoint(x, y);
  const shadow = element && shadowRootOf(element);
  // A root in which nothing lies there answers with its own host.
  if (shadow !== null && shadow !== tree) return elementInShadowAt(x, y, shadow) ?? element;
  return tree === document ? null : element;
}
