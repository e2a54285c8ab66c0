import type { Reading } from './vocabulary.ts';

/** So many words further on, a word still goes with one before it: "ban on selling chips" has "ban selling". */
const REACH = 2;

/** What stands between two passages: the end of one does not go with the beginning of the other. */
export const BREAK = -1;

/** For each word of the glossary, by its number, which words of a query it may stand for. */
export type WordsMeant = ReadonlyMap<number, readonly { readonly word: number; readonly trust: number }[]>;

export function wordsMeant(query: readonly (readonly Reading[])[]): WordsMeant {
  const words = new Map<number, { word: number; trust: number }[]>();
  query.forEach((readings, word) => {
    for (const { root, trust } of readings) {
      for (const number of root) {
        const known = words.get(number);
        if (known === undefined) words.set(number, [{ word, trust }]);
        else known.push({ word, trust });
      }
    }
  });
  return words;
}

/**
 * For each word of a query but the last, how surely it stands next to the word after it somewhere in a text
 * given as the numbers of its words: 0 to 1.
 */
export function nearness(text: readonly number[], query: WordsMeant): readonly number[] {
  const near: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const here = query.get(text[at] ?? -1);
    if (here === undefined) continue;
    for (let before = at - 1; before >= 0 && before >= at - REACH && text[before] !== BREAK; before--) {
      for (const one of query.get(text[before] ?? -1) ?? []) {
        for (const other of here) {
          if (Math.abs(one.word - other.word) !== 1) continue;
          const pair = Math.min(one.word, other.word);
          near[pair] = Math.max(near[pair] ?? 0, one.trust * other.trust);
        }
      }
    }
  }
  return near;
}
