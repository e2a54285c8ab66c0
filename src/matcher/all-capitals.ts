/** How far around a form its line is looked at, in UTF-16 units: a headline's length. */
const REACH = 160;

/** Whether a text has letters with case, and none of them is small. */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
}

/** The line that a span stands in, no further than a headline reaches. */
export function lineAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(Math.max(from, start - REACH), Math.min(to === -1 ? text.length : to, end + REACH));
}
