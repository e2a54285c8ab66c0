/** How far around a form its line is looked at, in UTF-16 units: a headline's length. */
const REACH = 160;

/** Whether a text has letters with case, and none of them is small. */
export function isAllCapitals(text: string): boolean {
  let capitals = false;
  // Nearly every text has a small letter soon, and this finds it many times faster than an expression for any script.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) return false;
    if (code >= 0x80) return !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
    capitals ||= code >= 0x41 && code <= 0x5a;
  }
  return capitals;
}

/** The line that a span stands in, no further than a headline reaches. */
export function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const stop = after.indexOf('\n');
  return `${before.slice(before.lastIndexOf('\n') + 1)}${text.slice(start, end)}${stop === -1 ? after : after.slice(0, stop)}`;
}
