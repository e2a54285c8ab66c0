import type { Kind } from '../model/entry.ts';

/** Words that ask and say nothing about what is asked. */
const ASKING = new Set(
  `a about am an and any are be can could define defined defines definition describe did do does doing done else
  example examples explain explained explains explanation for from get give got had has have he her his how i if in
  into is it its know like me mean meaning means meant my need of on or our please say shall she should show so some
  someone something stand stands tell term that the their them then there these they thing things this those to
  understand use used uses using was we were what whats when where which who whom whos whose why will with word
  would you your`.split(/\s+/),
);

/** Words that only hold others together. */
const JOINING = new Set(
  'across also among another as at because but by every not other than to too versus very via vs'.split(' '),
);

/** Whether a folded word says nothing by itself, as "what", "meaning" or "between". */
export function isEmptyWord(word: string): boolean {
  return ASKING.has(word) || JOINING.has(word);
}

/** The words that a question is about: "what does open source mean" → "open source". All, if all are empty. */
export function dropAsking(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isEmptyWord(word));
  if (first < 0) return words;
  return words.slice(first, words.findLastIndex((word) => !isEmptyWord(word)) + 1);
}

/** The kinds of entry that answer a question with "who" or "where"; none where the question does not tell. */
export function kindsAskedFor(words: readonly string[]): readonly Kind[] {
  if (words.includes('who') || words.includes('whose')) return ['person', 'organisation'];
  return words.includes('where') ? ['place'] : [];
}
