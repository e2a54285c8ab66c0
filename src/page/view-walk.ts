import { elementOf, type Flow, flowOf } from './element-kinds.ts';
import { isForeign } from './languages.ts';
import {
  boxOf,
  isElement,
  isIn,
  isText,
  parentOf,
  shadowAround,
  shadowRootOf,
  shownParentOf,
} from './safe-dom.ts';
import type { TextBlock } from './text-block.ts';
import { type HostListener, walkText } from './walk-text.ts';

/** Where the page is probed for text, in parts of the viewport: what any layout shows lies under one of these. */
const ACROSS = [0.25, 0.5, 0.75];
const DOWN = [0.02, 0.35, 0.65, 0.95];
/** How far below the viewport text is still read, in viewport heights. */
const BELOW = 0.6;
/** A flow higher than this is entered where it is seen, and not at its beginning. In viewport heights. */
const LONG_FLOW = 2;
/** Between two flows there is mostly so much space, in CSS pixels. */
const GAP = 20;
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
  /** Where flows lie that have been read: no point there is worth asking for, which takes longer the longer the page. */
  const boxes: ReadBox[] = [];
  const screen = screenSize();
  const end = screen.height * (1 + BELOW);
  for (const down of DOWN) {
    for (const across of ACROSS) {
      const x = screen.width * across;
      const y = screen.height * down;
      if (boxes.some((box) => isAt(box, x, y))) continue;
      const found = startAt(x, y, screen);
      if (found === null || read.has(found.flow)) continue;
      const { start } = found;
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
        const element = parentOf(first) ?? body;
        const box = boxOf(element);
        // A box that is higher than the screen may have others before it.
        if (element === block.flow && box.height < screen.height) {
          boxes.push({ box, around: boxOf(shownParentOf(element) ?? body) });
        }
        if (read.has(block.flow) || length > LONGEST_STRETCH || box.top > end) break;
      }
      for (const each of stretch) read.add(each);
    }
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

/** Where a flow lies, and what is around it: beside it there is nothing, or what is read on the way through that. */
interface ReadBox {
  readonly box: DOMRect;
  readonly around: DOMRect;
}

function isAt({ box, around }: ReadBox, x: number, y: number): boolean {
  return x >= around.left && x <= around.right && y >= box.top - GAP && y <= box.bottom + GAP;
}

/** Where to begin reading: at a flow that begins about here, or at a text node in a long one. */
function startAt(x: number, y: number, screen: ScreenSize): { start: Node; flow: Flow } | null {
  const element = elementAt(x, y);
  return (
    (element && beginningAt(element, screen)) ??
    // Between two flows, and in a long one, the browser knows the next text.
    beginningAt(document.caretPositionFromPoint(x, y)?.offsetNode ?? null, screen)
  );
}

function beginningAt(node: Node | null, screen: ScreenSize): { start: Node; flow: Flow } | null {
  const flow = node === null ? null : flowOf(node);
  if (node === null || flow === null || isForeign(elementOf(flow))) return null;
  if (isElement(flow) && boxOf(flow).height < screen.height * LONG_FLOW) return { start: flow, flow };
  return isText(node) ? { start: node, flow } : null;
}

/** What lies under a point, also inside open shadow roots. */
function elementAt(x: number, y: number, tree: DocumentOrShadowRoot = document): Element | null {
  const element = tree.elementFromPoint(x, y);
  const shadow = element && shadowRootOf(element);
  // A root in which nothing lies there answers with its own host.
  return shadow !== null && shadow !== tree ? (elementAt(x, y, shadow) ?? element) : element;
}
