import type { Stretch } from './sentence.ts';

/** How far around a form its line is looked at, in UTF-16 units: a headline's length. */
const REACH = 160;

/** For characters outside ASCII: above 0 for a capital, below for a small letter, 0 for what has no case. */
const CASES = new Map<number, number>();

/** Whether a stretch of a text has letters with case, and none of them is small. */
export function isAllCapitals(text: string, { start, end }: Stretch): boolean {
  let capitals = false;
  // Nearly every stretch has a small letter soon.
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) return false;
    capitals ||= code >= 0x41 && code <= 0x5a;
    if (code < 0x80) continue;
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint > 0xffff) at++;
    const is = caseOf(codePoint);
    if (is < 0) return false;
    capitals ||= is > 0;
  }
  return capitals;
}

function caseOf(codePoint: number): number {
  let known = CASES.get(codePoint);
  if (known === undefined) {
    const character = String.fromCodePoint(codePoint);
    known = /\p{Lu}/u.test(character) ? 1 : /\p{Ll}/u.test(character) ? -1 : 0;
    CASES.set(codePoint, known);
  }
  return known;
}

/** The line that a span stands in, no further than a headline reaches. */
export function lineAround(text: string, start: number, end: number): Stretch {
  const from = Math.max(0, start - REACH);
  const stop = text.slice(end, end + REACH).indexOf('\n');
  return {
    start: from + text.slice(from, start).lastIndexOf('\n') + 1,
    end: stop === -1 ? Math.min(text.length, end + REACH) : end + stop,
  };
}
