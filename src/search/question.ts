import type { Kind } from '../model/entry.ts';

/** Words that ask and say nothing about what is asked. */
const ASKING = new Set(
  `a about actually am an and any are be called can could currently define defined defines definition describe
  did difference do does doing done else exactly example examples explain explained explains explanation
  famous for from get give got had has have he her his how i if importance important in into is it its know
  known like matter matters me mean meaning means meant my need now nowadays of on or our please really role
  say shall she should show simply so some someone something stand stands tell term that the their them then
  there these they thing things this those to today understand used uses using was we were what whats
  when where which who whom whos whose why will with word work works would you your`.split(/\s+/),
);

/** Words that only hold others together. */
const JOINING = new Set(
  `across after again already also among another around as at because before between but by during even every just not
  only other over since still than to too under until up versus very via vs while within without`.split(
    /\s+/,
  ),
);

/** Words of those two kinds that tell meanings apart all the same: "companies using AI", "model nobody may download". */
const TELLING = new Set('another every not other than used uses using with without work works'.split(' '));

const SILENT = new Set([...ASKING, ...JOINING].filter((word) => !TELLING.has(word)));

/** Whether a folded word says nothing by itself, as "what", "meaning" or "between". */
export function isEmptyWord(word: string): boolean {
  return ASKING.has(word) || JOINING.has(word);
}

/** Whether a folded word tells nothing about a meaning wherever it stands in a text. */
export function isSilentWord(word: string): boolean {
  return SILENT.has(word);
}

/** The words that a question is about: "what does open source mean" → "open source". All, if all are empty. */
export function dropAsking(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isEmptyWord(word));
  if (first < 0) return words;
  return words.slice(first, words.findLastIndex((word) => !isEmptyWord(word)) + 1);
}

/** Words that lead from what a question is about to what else it says: "what is compute in AI". */
const LINKING = new Set(
  'and as at by for from in like mean means of on or to versus vs with work works'.split(' '),
);

/** What "what is … in …" may be about: the words between the asking and each linking word. */
export function subjectsOf(words: readonly string[]): readonly (readonly string[])[] {
  const asked = dropAsking(words);
  if (!ASKING.has(words[0] ?? '')) return [];
  return asked.flatMap((word, at) => (at > 0 && LINKING.has(word) ? [asked.slice(0, at)] : []));
}

/** The kinds of entry that answer a question with "who" or "where"; none where the question does not tell. */
export function kindsAskedFor(words: readonly string[]): readonly Kind[] {
  if (words.includes('who') || words.includes('whose')) return ['person', 'organisation'];
  return words.includes('where') ? ['place'] : [];
}
