import type { Cues } from '../model/forms.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import { checkLetters } from './check-letters.ts';
import { CUE_AGAINST, CUE_ENTRY_SHIFT, LAST_USE } from './lexicon.ts';
import { pluralOf } from './plural.ts';
import { sequenceKeys } from './sequence-key.ts';
import { type WordTable, WordTableBuilder } from './word-table.ts';

const LAST_WORD = /[A-Za-z]+$/;

/** Collects the cues of all entries. Many are shared, so each is kept once, with a list of the entries that use it. */
export class CueCollector {
  readonly #tokens = new Tokens();
  /** By the words as the matcher sees them. */
  readonly #cues = new Map<string, { readonly phrase: string; readonly uses: Set<number> }>();

  add(entry: number, cues: Cues): void {
    this.#addAll(cues.for, entry << CUE_ENTRY_SHIFT);
    this.#addAll(cues.against, (entry << CUE_ENTRY_SHIFT) | CUE_AGAINST);
  }

  build(): { table: WordTable; uses: Uint32Array } {
    const table = new WordTableBuilder();
    const uses: number[] = [];
    for (const { phrase, uses: own } of this.#cues.values()) {
      for (const text of [phrase, irregularPlural(phrase) ?? '']) {
        const check = this.#read(text);
        table.add({ tokens: this.#tokens, value: uses.length, check, withS: hasRegularPlural(phrase) });
      }
      uses.push(...own);
      uses.push((uses.pop() ?? 0) | LAST_USE);
    }
    return { table: table.build(), uses: Uint32Array.from(uses) };
  }

  #addAll(phrases: readonly string[], use: number): void {
    const written = new Set(phrases);
    for (const phrase of phrases) {
      // The plural of another cue is found with it, and must not count twice.
      if (phrase.endsWith('s') && written.has(phrase.slice(0, -1)) && hasRegularPlural(phrase.slice(0, -1)))
        continue;
      const check = this.#read(phrase);
      const key = `${sequenceKeys(this.#tokens).at(-1)} ${check}`;
      const known = this.#cues.get(key);
      if (known === undefined) this.#cues.set(key, { phrase, uses: new Set([use]) });
      else known.uses.add(use);
    }
  }

  /** Splits a phrase into `#tokens`; the check of its letters. */
  #read(phrase: string): number {
    tokenize(phrase, this.#tokens);
    return checkLetters(this.#tokens, { first: 0, last: this.#tokens.count - 1, withS: false, cased: false });
  }
}

function hasRegularPlural(phrase: string): boolean {
  const lastWord = LAST_WORD.exec(phrase)?.[0] ?? '';
  return pluralOf(lastWord) === `${lastWord}s`;
}

function irregularPlural(phrase: string): string | null {
  const lastWord = LAST_WORD.exec(phrase)?.[0] ?? '';
  const plural = pluralOf(lastWord);
  return plural === null || plural === `${lastWord}s` ? null : phrase.slice(0, -lastWord.length) + plural;
}
