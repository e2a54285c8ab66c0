import type { Entry } from '../model/entry.ts';

export interface LetterGroup {
  /** A capital letter, or `#` for whatever begins otherwise. */
  readonly letter: string;
  readonly entries: readonly Entry[];
}

const byTerm = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/** Entries in alphabetical order, those of one letter together. */
export function groupByLetter(entries: readonly Entry[]): readonly LetterGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries.toSorted((a, b) => byTerm.compare(a.term, b.term))) {
    const letter = letterOf(entry.term);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, own]) => ({ letter, entries: own }));
}

/** The letter under which a term is looked for: marks and punctuation do not count. */
function letterOf(term: string): string {
  const [first = ''] = term.normalize('NFD').replaceAll(/[^\p{L}\p{N}]/gu, '');
  return /[a-z]/i.test(first) ? first.toUpperCase() : '#';
}
