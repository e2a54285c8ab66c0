/** No sentence is looked at further than this from the words in it, in UTF-16 units. */
const REACH = 400;
// A full stop ends a sentence before a space and a capital, but not after a single letter ("U.S. Commerce") or a title.
const END =
  /[.!?](?<!\b(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gen|St|No|vs|Inc|Corp|Co|Ltd)\.)["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])|[。！？；\n]/gu;

/** UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the sentences of a text begin, in order, the first at 0. */
export function findSentences(text: string): number[] {
  const starts = [0];
  for (const stop of text.matchAll(END)) starts.push(stop.index + stop[0].length);
  return starts;
}

/** The sentence around a span of a text, or what of it is near the span. */
export function sentenceAround(
  { text, sentences }: { readonly text: string; readonly sentences: readonly number[] },
  { start, end }: Stretch,
): Stretch {
  let low = 0;
  let high = sentences.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] ?? 0) <= start) low = middle;
    else high = middle;
  }
  let next = low + 1;
  while ((sentences[next] ?? text.length) < end) next++;
  return {
    start: Math.max(sentences[low] ?? 0, start - REACH),
    end: Math.min(sentences[next] ?? text.length, end + REACH),
  };
}
