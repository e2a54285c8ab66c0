import type { Cues } from '../model/forms.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import { checkLetters } from './check-letters.ts';
import { lastWordOf, pluralOf } from './plural.ts';
import { sequenceKeys } from './sequence-key.ts';
import { ENDS, VALUE_SHIFT, type WordTable } from './word-table.ts';
import { WordTableBuilder } from './word-table-builder.ts';

/** A cue that is taken for another, once in so many thousand words, decides nothing; its check would be a fifth of all. */
const UNCHECKED = 0;
/** Cues are looked for only where a form stands. */
const BITS_A_CUE = 8;

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
  /** The same by their words as they are written, which takes less time to find. */
  readonly #byPhrase = new Map<string, Cue>();
  #lists = 0;

  add(cues: Cues): void {
    for (const phrases of [cues.for, cues.against]) this.#addAll(phrases, this.#lists++);
  }

  /** The table of all cues, and the cues for each entry and those against it. */
  build(): { table: WordTable; lists: number[][] } {
    const builder = new WordTableBuilder(BITS_A_CUE);
    const cues = [...this.#cues.values()];
    cues.forEach(({ phrase, plural }, index) => {
      for (const text of plural.phrase === null ? [phrase] : [phrase, plural.phrase]) {
        tokenize(text, this.#tokens);
        builder.add({ tokens: this.#tokens, value: index, check: UNCHECKED, withS: plural.addsS });
      }
    });
    const table = builder.build();
    const lists = Array.from({ length: this.#lists }, (): number[] => []);
    numberBySlot(table.slots).forEach((index, number) => {
      for (const list of cues[index]?.lists ?? []) lists[list]?.push(number);
    });
    return { table, lists };
  }

  #addAll(phrases: readonly string[], list: number): void {
    for (const phrase of phrases) {
      const singular = phrase.endsWith('s') ? phrase.slice(0, -1) : '';
      // The plural of another cue is found with it, and must not count twice.
      if (singular !== '' && phrases.includes(singular) && pluralOfPhrase(singular).addsS) continue;
      const { lists } = this.#cueOf(phrase);
      if (lists.at(-1) !== list) lists.push(list);
    }
  }

  #cueOf(phrase: string): Cue {
    let cue = this.#byPhrase.get(phrase);
    if (cue === undefined) {
      const key = this.#keyOf(phrase);
      cue = this.#cues.get(key) ?? { phrase, plural: pluralOfPhrase(phrase), lists: [] };
      this.#cues.set(key, cue);
      this.#byPhrase.set(phrase, cue);
    }
    return cue;
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

/** Numbers the values of a table in the order of its slots; returns what was the value of each number. */
function numberBySlot(slots: Uint32Array): number[] {
  const numbers = new Map<number, number>();
  for (let at = 1; at < slots.length; at += 2) {
    const bits = slots[at] ?? 0;
    if ((bits & ENDS) === 0) continue;
    const value = bits >>> VALUE_SHIFT;
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    slots[at] = (bits & ~(-1 << VALUE_SHIFT)) | (number << VALUE_SHIFT);
  }
  return [...numbers.keys()];
}

function pluralOfPhrase(phrase: string): Plural {
  const lastWord = lastWordOf(phrase);
  const plural = pluralOf(lastWord);
  const addsS = plural === `${lastWord}s`;
  return { addsS, phrase: addsS || plural === null ? null : phrase.slice(0, -lastWord.length) + plural };
}
