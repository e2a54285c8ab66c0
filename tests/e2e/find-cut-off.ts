/**
 * Runs in a page, or with a shadow root: texts that something covers, or that reach over the edge of what shows them, or
 * of the window, where no scrolling brings them into view. Sideways alone: that a list shows the first lines of an
 * explanation is meant.
 */
export function findCutOff(root: ParentNode | null): string[] {
  const TOLERANCE = 1;
  /** So far from its ends, in CSS pixels, a text must be seen. */
  const INSIDE = 3;
  const cut: string[] = [];
  for (const element of (root ?? document).querySelectorAll<HTMLElement>('*')) {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() && isSeen(element)) check(element, node);
    }
  }
  return cut;

  /** Words for screen readers alone are a pixel wide; the way past the head of a page shows once it has focus. */
  function isSeen(element: HTMLElement): boolean {
    return element.checkVisibility() && element.closest('.unseen, .skip:not(:focus)') === null;
  }

  /** By something that lies over it; what is not in the window is covered by nothing. */
  function isCovered(element: HTMLElement, x: number, y: number): boolean {
    const top = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    return top !== null && !top.contains(element) && !element.contains(top);
  }

  function check(element: HTMLElement, text: Node): void {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, top, height } = range.getBoundingClientRect();
    const isOneLine = height < 2 * Number.parseFloat(getComputedStyle(element).fontSize);
    if (isOneLine && [left + INSIDE, right - INSIDE].some((x) => isCovered(element, x, top + height / 2))) {
      cut.push(`${text.nodeValue?.trim()} (covered)`);
      return;
    }
    for (let box: HTMLElement | null = element; box !== null; box = box.parentElement) {
      const { overflowX, display } = getComputedStyle(box);
      if (['auto', 'scroll'].includes(overflowX)) return;
      const edge = box.getBoundingClientRect();
      const clips = overflowX !== 'visible' && display !== 'inline';
      if (clips && (left < edge.left - TOLERANCE || right > edge.right + TOLERANCE)) {
        cut.push(`${text.nodeValue?.trim()} (by ${box.tagName.toLowerCase()}.${box.className})`);
        return;
      }
    }
    if (left < -TOLERANCE || right > innerWidth + TOLERANCE)
      cut.push(`${text.nodeValue?.trim()} (by the window)`);
  }
}
