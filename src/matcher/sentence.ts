/** No sentence is looked at further than this from the words in it, in UTF-16 units. */
const REACH = 400;
/** What may end a sentence: . ! ? and a line's end; 。！？； always do. */
const MAY_END = new Set([0x2e, 0x21, 0x3f]);
const ENDS = new Set([0x0a, 0x3002, 0xff01, 0xff1f, 0xff1b]);
/** A full stop ends no sentence after a single letter ("U.S. Commerce") or one of these. */
const ABBREVIATED = /(?<![\p{L}\p{N}])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gen|St|No|vs|Inc|Corp|Co|Ltd)$/u;
/** What lies between the end of a sentence and the next, which begins with a capital or a number. */
const BETWEEN = /^["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])/u;
/** Longer than any abbreviation, and than what stands between two sentences. */
const NEAR = 12;

/** UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the sentences of a text begin, in order, the first at 0. */
export function findSentences(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x3f && code < 0x3002) continue;
    if (ENDS.has(code)) starts.push(at + 1);
    else if (MAY_END.has(code)) {
      const between = BETWEEN.exec(text.slice(at + 1, at + 1 + NEAR))?.[0].length;
      if (between === undefined) continue;
      if (code === 0x2e && ABBREVIATED.test(text.slice(Math.max(0, at - NEAR), at))) continue;
      starts.push(at + 1 + between);
    }
  }
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
