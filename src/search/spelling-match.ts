import { type Alignment, align, editLimit } from './edit-distance.ts';
import type { Label, Wording } from './label.ts';

/** How many edits the query is from the label, or from a part of it; null where that is beyond the limit. */
export function countSlips(query: Wording, label: Label): number | null {
  const limit = editLimit(query.joined.length);
  if (limit === 0) return null;
  const cost = Math.min(costInRow(query, { label, limit }), costWordByWord(query, { label, limit }));
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
    const whole = align(query.joined, { text, from, limit, whole: true });
    if (whole !== null) best = Math.min(best, whole.cost + start);
    const part = align(query.joined, { text, from, limit, whole: false });
    if (part !== null) best = Math.min(best, part.cost + start + costOfStopping(label, part));
    from += word.length;
  }
  return best;
}

function costOfStopping(label: Label, { end }: Alignment): number {
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
      const found = align(word, { text, from: 0, limit: editLimit(word.length), whole: true });
      if (found !== null && found.cost < best) {
        best = found.cost;
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
