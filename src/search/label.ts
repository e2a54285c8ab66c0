import type { Glossary } from '../model/entry.ts';
import { canonicalWord } from './canonical-word.ts';
import { foldWords } from './fold-words.ts';

/** `ask`: words a learner may type that are not a name of the entry. */
export type LabelKind = 'term' | 'form' | 'ask';

/** One wording under which an entry can be found. */
export interface Label {
  readonly entry: number;
  readonly kind: LabelKind;
  /** As people read it. */
  readonly text: string;
  /** Folded words. */
  readonly words: readonly string[];
  /** The same words in their canonical spelling. */
  readonly canonical: readonly string[];
  /** `words` without spaces. */
  readonly joined: string;
  /** `canonical` without spaces. */
  readonly canonicalJoined: string;
}

/** The parts of a label that a query has too. */
export type Wording = Pick<Label, 'words' | 'canonical' | 'joined' | 'canonicalJoined'>;

/** Reads words as search compares them. */
export function readWording(text: string, canonicalOf = canonicalWord): Wording {
  const words = foldWords(text);
  const canonical = words.map(canonicalOf);
  return {
    words,
    canonical,
    joined: words.join(''),
    // Once more, for a word that is only made by joining may be a plural, too.
    canonicalJoined: canonicalOf(canonical.join('')),
  };
}

/** Every label of every entry: its term, its forms, and what learners may ask; each wording once per entry. */
export function readLabels(glossary: Glossary): readonly Label[] {
  const labels: Label[] = [];
  // The same few thousand words make up all labels.
  const known = new Map<string, string>();
  const canonicalOf = (word: string): string => {
    let canonical = known.get(word);
    if (canonical === undefined) known.set(word, (canonical = canonicalWord(word)));
    return canonical;
  };
  glossary.entries.forEach((entry, index) => {
    const seen = new Set<string>();
    const add = (text: string, kind: LabelKind): void => {
      // Most terms are among their forms, as they are.
      if (kind === 'form' && text === entry.term) return;
      const { words, canonical, joined, canonicalJoined } = readWording(text, canonicalOf);
      const key = words.join(' ');
      if (key === '' || seen.has(key)) return;
      seen.add(key);
      labels.push({ entry: index, kind, text, words, canonical, joined, canonicalJoined });
    };
    add(entry.term, 'term');
    for (const form of entry.forms) add(form, 'form');
    for (const ask of entry.asks) add(ask, 'ask');
  });
  return labels;
}
