import type { Tokens } from '../text/tokens.ts';

/** No sentence is looked at further than this from the words in it, in UTF-16 units. */
const REACH = 400;
/** What always ends a sentence. */
const ENDS = /[\n。！？；]/;
/** What ends one before a word that begins with a capital or a number; the next begins behind it. */
const MAY_END = /[.!?]["'”’)\]]*\s+(?=["'“‘([]*$)/u;
const MAY_BEGIN = /[\p{Lu}\p{N}]/u;
/** A full stop ends no sentence after a single letter ("U.S. Commerce") or one of these. */
const ABBREVIATED = /^(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gen|St|No|vs|Inc|Corp|Co|Ltd)$/u;
const LONGEST_ABBREVIATION = 4;
/** Where the punctuation of Chinese begins. */
const FIRST_CHINESE = 0x3000;

/** UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the sentences of a text begin, in order, the first at 0: between two of its words, wherever one ends. */
export function findSentences({ text, count, starts, ends }: Tokens): number[] {
  const sentences = [0];
  for (let word = 1; word < count; word++) {
    const from = ends[word - 1] ?? 0;
    const to = starts[word] ?? 0;
    if (isQuiet(text, from, to)) continue;
    const gap = text.slice(from, to);
    if (ENDS.test(gap)) {
      for (let at = from; at < to; at++) if (ENDS.test(text.charAt(at))) sentences.push(at + 1);
    } else {
      const end = MAY_END.exec(gap);
      if (end === null || !MAY_BEGIN.test(text.charAt(to))) continue;
      const begun = starts[word - 1] ?? 0;
      const mayAbbreviate = from - begun <= LONGEST_ABBREVIATION && gap.startsWith('.') && end.index === 0;
      if (mayAbbreviate && ABBREVIATED.test(text.slice(begun, from))) continue;
      sentences.push(from + end.index + end[0].length);
    }
  }
  return sentences;
}

/** Whether nothing in a gap can end a sentence; nearly every gap is a single space, or a comma with one. */
function isQuiet(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || code === 0x0a || code === 0x21 || code === 0x3f || code >= FIRST_CHINESE)
      return false;
  }
  return true;
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
