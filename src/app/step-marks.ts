import type { Mark } from '../page/marks.ts';
import { bringIntoView } from '../page/safe-dom.ts';

/**
 * The mark that a reader who steps through the page comes to next: after the one they are at, or from the top of
 * what they see. Round the end it goes on at the other end. `null`: the page has no mark that can be seen.
 */
export function nextMark({
  marks,
  at,
  direction,
}: {
  readonly marks: readonly Mark[];
  readonly at: Mark | null;
  readonly direction: 1 | -1;
}): Mark | null {
  const seen = marks.filter((mark) => mark.measure().length > 0);
  if (seen.length === 0) return null;
  const here = at === null ? -1 : seen.indexOf(at);
  if (here !== -1) return seen.at((here + direction) % seen.length) ?? null;
  const firstInView = seen.findIndex((mark) => (mark.measure()[0]?.top ?? -1) >= 0);
  if (direction === 1) return seen[Math.max(firstInView, 0)] ?? null;
  return seen.at(firstInView <= 0 ? -1 : firstInView - 1) ?? null;
}

/** The first mark of an entry that can be seen; null where there is none. */
export function firstMark(marks: readonly Mark[], ref: string): Mark | null {
  return marks.find((mark) => mark.ref === ref && mark.measure().length > 0) ?? null;
}

/** Brings a mark into view where it is not, without any animation. */
export function scrollToMark(mark: Mark): void {
  const box = mark.measure()[0];
  if (box === undefined) return;
  const inView =
    box.top >= 0 && box.top + box.height <= innerHeight && box.left >= 0 && box.left <= innerWidth;
  if (!inView) bringIntoView(mark.place.startContainer);
}
