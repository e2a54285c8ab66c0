import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSequences } from '../../../src/lexicon/find-sequences.ts';
import type { WordTable } from '../../../src/lexicon/word-table.ts';
import { WordTableBuilder } from '../../../src/lexicon/word-table-builder.ts';
import { Tokens, tokenize } from '../../../src/text/tokens.ts';

function tableOf(sequences: readonly string[], { withS = false } = {}): WordTable {
  const table = new WordTableBuilder(12);
  const tokens = new Tokens();
  sequences.forEach((text, value) => {
    tokenize(text, tokens);
    table.add({ tokens, value, check: value, withS });
  });
  return table.build();
}

/** What is found: which sequence, and its first and last word. */
function find(table: WordTable, text: string): string[] {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return (
    findSequences(table, tokens)
      // A table holds what a hash finds; with the letters' hash it is sure. Here the value stands in for it.
      .filter(({ value, check }) => check === value)
      .map(({ value, first, last, withS }) => `${value}: ${first}–${last}${withS ? ' s' : ''}`)
  );
}

describe('sequences of words', () => {
  const table = tableOf([
    'open source',
    'open source AI model',
    'AI',
    'AI model',
    '开源 模型',
    'open source',
  ]);

  it.each([
    ['overlaps and all', 'an open source AI model', ['0: 1–2', '5: 1–2', '1: 1–4', '2: 3–3', '3: 3–4']],
    ['over a hyphen', 'open-source', ['0: 0–1', '5: 0–1']],
    ['not over a dash', 'open – source', []],
    ['not over a full stop', 'open. Source', []],
    ['at the very end', 'the AI', ['2: 1–1']],
    ['nowhere', 'nothing of the kind', []],
    ['in an empty text', '', []],
  ])('are found %s', (_, text, expected) => {
    expect(find(table, text)).toEqual(expected);
  });

  it('are found with an s at their end where that means the same', () => {
    const plurals = tableOf(['chip', 'open source', 'a b c'], { withS: true });
    expect(find(plurals, 'chips')).toEqual(['0: 0–0 s']);
    expect(find(plurals, 'open sources')).toEqual(['1: 0–1 s']);
    expect(find(plurals, 'a b cs')).toEqual(['2: 0–2 s']);
    expect(find(plurals, 'opens source chipss')).toEqual([]);
    expect(find(tableOf(['chip']), 'chips')).toEqual([]);
  });

  it('are found as a plain search would find them', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 });
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(fc.uniqueArray(words, { selector: (list) => list.join(' ') }), text, (sequences, list) => {
        const expected = list.flatMap((_, first) =>
          sequences.flatMap((sequence, value) =>
            sequence.every((word, i) => list[first + i] === word)
              ? [`${value}: ${first}–${first + sequence.length - 1}`]
              : [],
          ),
        );
        const sorted = sequences.map((sequence) => sequence.join(' '));
        expect(find(tableOf(sorted), list.join(' ')).toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('are found up to as many as are wanted', () => {
    const tokens = new Tokens();
    tokenize('chip '.repeat(10), tokens);
    expect(findSequences(tableOf(['chip']), tokens, 3)).toHaveLength(3);
    // Two at each word.
    expect(findSequences(tableOf(['chip', 'chip']), tokens, 3)).toHaveLength(3);
  });

  it('are found among thousands that begin alike, and none is lost', () => {
    const alike = Array.from({ length: 20_000 }, (_, i) => `alike word${i}`);
    const large = tableOf(alike);
    const tokens = new Tokens();
    tokenize(alike.join('. '), tokens);
    const found = findSequences(large, tokens).filter(({ value, check }) => check === (value & 0xffff));
    expect(new Set(found.map(({ value }) => value)).size).toBe(20_000);
  });
});
