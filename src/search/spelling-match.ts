import { align, editLimit } from './edit-distance.ts';
import type { Label, Wording } from './label.ts';
import { missingLetters } from './missing-letters.ts';

/** A letter of the query that a label does not have costs at least so much: for the letter it was mistaken for. */
const CHEAPEST_MISSING = 0.75;

/** How many edits the query is from the label, or from a part of it; null where that is beyond the limit. */
export function countSlips(query: Wording, label: Label): number | null {
  const limit = editLimit(query.joined.length);
  if (limit === 0 || missingLetters(query.joined, label.joined) * CHEAPEST_MISSING > limit) return null;
  const inRow = costInRow(query, { label, limit });
  const cost = Math.min(inRow, costWordByWord(query, { label, limit: Math.min(limit, inRow) }));
  return cost <= limit + 1 ? cost : null;
}

/** What it costs beyond the edits to begin at a later word, to stop early, to stop inside a word. */
const LATER_WORD = 0.4;
const STOPS_EARLY = 0.3;
const INSIDE_WORD = 0.3;
const PER_LETTER_LEFT = 0.02;

/** The cost of reading the query as letters in a row from one of the label's words on, spaces aside. */
function costInRow(query: Wording, { label, limit }: { label: Label; limit: number }): number {
  let best = Infinity;
  let from = 0;
  for (const word of label.words) {
    const text = label.joined;
    const start = from === 0 ? 0 : LATER_WORD;
    if (best <= start) break;
    const found = align(query.joined, { text, from, limit: Math.min(limit, best - start) });
    if (found !== null)
      best = Math.min(best, found.whole + start, found.beginning + start + costOfStopping(label, found.end));
    from += word.length;
  }
  return best;
}

function costOfStopping(label: Label, end: number): number {
  let boundary = 0;
  for (const word of label.words) {
    boundary += word.length;
    if (boundary >= end) break;
  }
  const left = label.joined.length - end;
  return left === 0 ? 0 : STOPS_EARLY + PER_LETTER_LEFT * left + (boundary === end ? 0 : INSIDE_WORD);
}

const OTHER_ORDER = 0.4;
const WORD_LEFT_OUT = 0.15;

/** The cost of finding each word of the query, in any order, among the label's words. */
function costWordByWord(query: Wording, { label, limit }: { label: Label; limit: number }): number {
  if (query.words.length < 2 || query.words.length > label.words.length) return Infinity;
  const used = new Set<number>();
  let total = 0;
  let last = -1;
  let inOrder = true;
  for (const word of query.words) {
    let best = Infinity;
    let at = -1;
    label.words.forEach((text, index) => {
      if (used.has(index)) return;
      const most = editLimit(word.length);
      if (Math.abs(text.length - word.length) > most * 2) return;
      const cost = align(word, { text, limit: most })?.whole ?? Infinity;
      if (cost < best) {
        best = cost;
        at = index;
      }
    });
    total += best;
    if (total > limit) return Infinity;
    used.add(at);
    if (at < last) inOrder = false;
    last = at;
  }
  return total + (inOrder ? 0 : OTHER_ORDER) + WORD_LEFT_OUT * (label.words.length - query.words.length);
}
