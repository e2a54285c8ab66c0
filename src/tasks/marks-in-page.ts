/** Functions that run in a page, each by itself: they see nothing of this file or of who sends them there. */

/** The marked words near the viewport, in the order of the page. */
export function listMarks(): string[] {
  const ranges = [...(CSS.highlights.get('glosslight-mark') ?? [])].map((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range;
  });
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return ranges.map((range) => range.toString());
}

/** The middle of the first mark with these words that is in view, in CSS pixels; null if there is none. */
export function centreOfMark(words: string): { x: number; y: number } | null {
  for (const mark of CSS.highlights.get('glosslight-mark') ?? []) {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const box = range.getClientRects()[0];
    if (range.toString() !== words || box === undefined) continue;
    if (box.top >= 0 && box.bottom <= innerHeight) {
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}
