import type { Cues } from '../model/forms.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import { checkLetters } from './check-letters.ts';
import type { Lexicon } from './lexicon.ts';
import { pluralOf } from './plural.ts';
import { sequenceKeys } from './sequence-key.ts';
import { WordTableBuilder } from './word-table-builder.ts';

const LAST_WORD = /[A-Za-z]+$/;
/** A cue that is taken for another, once in so many thousand words, decides nothing; its check would be a fifth of all. */
const UNCHECKED = 0;
/** A cue of so many entries is a subject word. */
const SUBJECT_ENTRIES = 10;

interface Cue {
  readonly phrase: string;
  /** What becomes of its last word in the plural. */
  readonly plural: Plural;
  /** The lists that it stands in: an entry has one of cues for it, and then one of cues against it. */
  readonly lists: number[];
}

interface Plural {
  readonly addsS: boolean;
  /** The phrase in the plural, where that does more than add an s. */
  readonly phrase: string | null;
}

/** Collects the cues of all entries. Many are shared, so each is kept once, with a number by which entries name it. */
export class CueCollector {
  readonly #tokens = new Tokens();
  /** By the words as the matcher sees them: 32 bits of key, 16 bits of the letters. */
  readonly #cues = new Map<number, Cue>();
  #lists = 0;

  add(cues: Cues): void {
    for (const phrases of [cues.for, cues.against]) this.#addAll(phrases, this.#lists++);
  }

  build(): Pick<Lexicon, 'cues' | 'entryCues' | 'cueStarts' | 'subjectCues'> {
    const table = new WordTableBuilder();
    const lists = Array.from({ length: this.#lists }, (): number[] => []);
    const cues = [...this.#cues.values()].toSorted((a, b) => b.lists.length - a.lists.length);
    cues.forEach(({ phrase, plural, lists: own }, number) => {
      for (const text of plural.phrase === null ? [phrase] : [phrase, plural.phrase]) {
        tokenize(text, this.#tokens);
        table.add({ tokens: this.#tokens, value: number, check: UNCHECKED, withS: plural.addsS });
      }
      for (const list of own) lists[list]?.push(number);
    });
    let start = 0;
    return {
      cues: table.build(),
      entryCues: Uint32Array.from(lists.flat()),
      cueStarts: Uint32Array.from([0, ...lists.map(({ length }) => (start += length))]),
      subjectCues: cues.filter(({ lists: { length } }) => length >= SUBJECT_ENTRIES).length,
    };
  }

  #addAll(phrases: readonly string[], list: number): void {
    for (const phrase of phrases) {
      const singular = phrase.endsWith('s') ? phrase.slice(0, -1) : '';
      // The plural of another cue is found with it, and must not count twice.
      if (singular !== '' && phrases.includes(singular) && pluralOfPhrase(singular).addsS) continue;
      const key = this.#keyOf(phrase);
      const known = this.#cues.get(key);
      if (known === undefined) this.#cues.set(key, { phrase, plural: pluralOfPhrase(phrase), lists: [list] });
      else if (known.lists.at(-1) !== list) known.lists.push(list);
    }
  }

  #keyOf(phrase: string): number {
    tokenize(phrase, this.#tokens);
    const check = checkLetters(this.#tokens, {
      first: 0,
      last: this.#tokens.count - 1,
      withS: false,
      cased: false,
    });
    return (sequenceKeys(this.#tokens).at(-1) ?? 0) * 0x10000 + check;
  }
}

function pluralOfPhrase(phrase: string): Plural {
  const lastWord = LAST_WORD.exec(phrase)?.[0] ?? '';
  const plural = pluralOf(lastWord);
  const addsS = plural === `${lastWord}s`;
  return { addsS, phrase: addsS || plural === null ? null : phrase.slice(0, -lastWord.length) + plural };
}
