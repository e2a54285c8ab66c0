import { Tokens, tokenize } from '../text/tokens.ts';

/** No sentence is looked at further than this from the words in it, in UTF-16 units. */
const REACH = 400;
/** What may end a sentence: . ! ? and a line's end; 。！？； always do. */
const MAY_END = new Set([0x2e, 0x21, 0x3f]);
const ENDS = new Set([0x0a, 0x3002, 0xff01, 0xff1f, 0xff1b]);
/** A full stop ends no sentence after a single letter ("U.S. Commerce") or one of these. */
const ABBREVIATED = new Set('Mr Mrs Ms Dr Prof Sen Rep Gen St No vs Inc Corp Co Ltd'.split(' '));
const LONGEST_ABBREVIATED = 4;
/** What lies between the end of a sentence and the next, which begins with a capital or a number. */
const BETWEEN = /^["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])/u;
/** Longer than what stands between two sentences. */
const NEAR = 12;

/** UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the sentences of a text begin, in order, the first at 0. */
export function findSentences(text: string): number[] {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return sentenceStarts(tokens);
}

/** The same for a text whose words are known: what ends a sentence stands between two of them. */
export function sentenceStarts(tokens: Tokens): number[] {
  const { text, count, starts, ends } = tokens;
  const sentences = [0];
  let from = 0;
  for (let word = 0; word < count; word++) {
    const to = starts[word] ?? 0;
    // Nearly all that stands between words is one space.
    if (to - from > 1 || text.charCodeAt(from) !== 0x20) {
      for (let at = from; at < to; at++) {
        const next = sentenceAfter(text, at);
        if (next !== -1 && !(at === from && isAbbreviated(tokens, word - 1))) sentences.push(next);
      }
    }
    from = ends[word] ?? 0;
  }
  return sentences;
}

/** Where the next sentence begins if one ends with the sign at `at`, else -1. */
function sentenceAfter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (ENDS.has(code)) return at + 1;
  if (!MAY_END.has(code)) return -1;
  const capital = text.charCodeAt(at + 2);
  if (text.charCodeAt(at + 1) === 0x20 && capital >= 0x41 && capital <= 0x5a) return at + 2;
  const between = BETWEEN.exec(text.slice(at + 1, at + 1 + NEAR))?.[0].length;
  return between === undefined ? -1 : at + 1 + between;
}

/** Whether a full stop follows a word that it ends no sentence after. */
function isAbbreviated({ text, starts, ends }: Tokens, word: number): boolean {
  const start = starts[word] ?? 0;
  const end = ends[word] ?? 0;
  if (text[end] !== '.' || end - start > LONGEST_ABBREVIATED) return false;
  const letters = text.slice(start, end);
  return ABBREVIATED.has(letters) || /^\p{L}$/u.test(letters);
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
