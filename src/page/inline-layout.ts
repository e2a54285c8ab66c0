import { elementOf, type Flow, INLINE, kindOfElement } from './element-kinds.ts';
import { isIn, parentOf } from './safe-dom.ts';

/**
 * False where inline tags are laid out as boxes of their own, so that text in one node only seems to touch text in the
 * other. Asks the browser for style, so only where it matters.
 */
export function flowsTogether(flow: Flow, first: Text, second: Text): boolean {
  for (const node of [first, second]) {
    for (let at = parentOf(node); at !== null && at !== flow; at = parentOf(at)) {
      if (kindOfElement(at) !== INLINE || isInline(getComputedStyle(at), at)) continue;
      if (!isIn(first, at) || !isIn(second, at)) return false;
    }
  }
  return parentOf(first) === parentOf(second) || !/flex|grid/.test(getComputedStyle(elementOf(flow)).display);
}

function isInline({ display, cssFloat }: CSSStyleDeclaration, { textContent }: Element): boolean {
  // A large first letter floats beside the rest of its word.
  return /^(?:inline|contents|ruby)/.test(display) || (cssFloat !== 'none' && (textContent ?? '').length < 3);
}
