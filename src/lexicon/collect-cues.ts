import type { Cues } from '../model/forms.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import { checkLetters } from './check-letters.ts';
import { CUE_AGAINST, CUE_ENTRY_SHIFT, LAST_USE } from './lexicon.ts';
import { pluralOf } from './plural.ts';
import { sequenceKeys } from './sequence-key.ts';
import type { WordTable } from './word-table.ts';
import { WordTableBuilder } from './word-table-builder.ts';

const LAST_WORD = /[A-Za-z]+$/;
/** A cue that is taken for another, once in so many thousand words, decides nothing; its check would be a fifth of all. */
const UNCHECKED = 0;

interface Cue {
  readonly phrase: string;
  /** What becomes of its last word in the plural. */
  readonly plural: Plural;
  /** Numbers as in `Lexicon.cueUses`. */
  readonly uses: number[];
}

interface Plural {
  readonly addsS: boolean;
  /** The phrase in the plural, where that does more than add an s. */
  readonly phrase: string | null;
}

/** Collects the cues of all entries. Many are shared, so each is kept once, with a list of the entries that use it. */
export class CueCollector {
  readonly #tokens = new Tokens();
  /** By the words as the matcher sees them: 32 bits of key, 16 bits of the letters. */
  readonly #cues = new Map<number, Cue>();

  add(entry: number, cues: Cues): void {
    this.#addAll(cues.for, entry << CUE_ENTRY_SHIFT);
    this.#addAll(cues.against, (entry << CUE_ENTRY_SHIFT) | CUE_AGAINST);
  }

  build(): { table: WordTable; uses: Uint32Array } {
    const table = new WordTableBuilder();
    const uses: number[] = [];
    for (const { phrase, plural, uses: own } of this.#cues.values()) {
      for (const text of plural.phrase === null ? [phrase] : [phrase, plural.phrase]) {
        tokenize(text, this.#tokens);
        table.add({ tokens: this.#tokens, value: uses.length, check: UNCHECKED, withS: plural.addsS });
      }
      own.forEach((use, index) => uses.push(index === own.length - 1 ? use | LAST_USE : use));
    }
    return { table: table.build(), uses: Uint32Array.from(uses) };
  }

  #addAll(phrases: readonly string[], use: number): void {
    for (const phrase of phrases) {
      const singular = phrase.endsWith('s') ? phrase.slice(0, -1) : '';
      // The plural of another cue is found with it, and must not count twice.
      if (singular !== '' && phrases.includes(singular) && pluralOfPhrase(singular).addsS) continue;
      const key = this.#keyOf(phrase);
      const known = this.#cues.get(key);
      if (known === undefined) this.#cues.set(key, { phrase, plural: pluralOfPhrase(phrase), uses: [use] });
      else if (!known.uses.includes(use)) known.uses.push(use);
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
