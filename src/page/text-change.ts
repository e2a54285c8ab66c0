/**
 * Says what a change of a text did to the words at an offset in it: how far they have moved (0: not at all), or null
 * where they were part of the change. A word next to the change counts as changed, since it may have grown.
 */
export function followChange(before: string, after: string): (start: number, end: number) => number | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  const moved = after.length - before.length;
  const tailStart = before.length - tail;
  return (start, end) => (end < head ? 0 : start > tailStart ? moved : null);
}
