/** No sentence is looked at further than this from the words in it, in UTF-16 units. */
const REACH = 400;
// A full stop ends a sentence before a space and a capital, but not after a single letter ("U.S. Commerce").
const END = /(?<!\b\p{L})[.!?]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])|[。！？；\n]/gu;

/** Offsets of the sentence around a span, end exclusive. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  let sentenceStart = from;
  for (const stop of text.slice(from, to).matchAll(END)) {
    const at = from + stop.index + stop[0].length;
    if (at <= start) sentenceStart = at;
    else if (from + stop.index >= end) return { start: sentenceStart, end: at };
  }
  return { start: sentenceStart, end: to };
}
