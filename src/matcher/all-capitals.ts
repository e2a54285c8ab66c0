/** How far around a form its line is looked at, in UTF-16 units: a headline's length. */
const REACH = 160;
const LINE_END = 0x0a;

/** Whether a text has letters with case, and none of them is small. */
export function isAllCapitals(text: string): boolean {
  let capitals = false;
  // Nearly every text has a small letter soon, and this finds it many times faster than an expression for any script.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSmall(code)) return false;
    if (code >= 0x80) return !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
    capitals ||= code >= 0x41 && code <= 0x5a;
  }
  return capitals;
}

/** Whether the line around a span that is in capitals is so, too. Nearly always the nearest letter tells. */
export function isInCapitals(text: string, start: number, end: number): boolean {
  let plain = true;
  for (let at = start - 1; at >= 0 && at >= start - REACH; at--) {
    const code = text.charCodeAt(at);
    if (code === LINE_END) break;
    if (isSmall(code)) return false;
    plain &&= code < 0x80;
  }
  for (let at = end; at < text.length && at < end + REACH; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_END) break;
    if (isSmall(code)) return false;
    plain &&= code < 0x80;
  }
  return plain || isAllCapitals(lineAround(text, start, end));
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** The line that a span stands in, no further than a headline reaches. */
export function lineAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < REACH && text.charCodeAt(from - 1) !== LINE_END) from--;
  let to = end;
  while (to < text.length && to - end < REACH && text.charCodeAt(to) !== LINE_END) to++;
  return text.slice(from, to);
}
