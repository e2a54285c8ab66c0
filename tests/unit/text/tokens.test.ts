import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tokens, tokenize } from '../../../src/text/tokens.ts';

function read(text: string): { words: string[]; hashes: number[] } {
  const tokens = new Tokens();
  tokenize(text, tokens);
  const indexes = [...Array(tokens.count).keys()];
  return {
    words: indexes.map((i) => text.slice(tokens.starts[i], tokens.ends[i])),
    hashes: indexes.map((i) => tokens.hashes[i] ?? 0),
  };
}

describe('words', () => {
  it.each([
    ['plain words', 'chips and tools', ['chips', 'and', 'tools']],
    ['a soft hyphen is inside its word', 'semi\u00ADconductor', ['semi\u00ADconductor']],
    ['a zero-width space is inside its word', 'Deep\u200BSeek', ['Deep\u200BSeek']],
    ['a combining mark belongs to its letter', 'cafe\u0301 au', ['cafe\u0301', 'au']],
    ['an ideograph is a word of its own', '美国的出口', ['美', '国', '的', '出', '口']],
    ['Latin ends where Chinese begins', 'AI芯片', ['AI', '芯', '片']],
    ['a ligature is a letter', 'ﬁrst ﬁve', ['ﬁrst', 'ﬁve']],
    ['mathematical letters are letters', '𝐀𝐈 chips', ['𝐀𝐈', 'chips']],
    ['emoji are no words', 'chips 🚀 rise', ['chips', 'rise']],
    ['an underscore joins', 'nvidia_driver', ['nvidia_driver']],
    ['lone surrogates are no words', 'a\uD800b\uDC00c', ['a', 'b', 'c']],
  ])('%s', (_, text, words) => {
    expect(read(text).words).toEqual(words);
  });

  it.each([
    ['case', 'Export', 'eXPORT'],
    ['diacritics', 'émigré', 'emigre'],
    ['composed and decomposed letters', 'é', 'e\u0301'],
    ['full-width letters', 'ＧＰＵ', 'gpu'],
    ['ligatures', 'ﬁnance', 'finance'],
    ['sharp s', 'Straße', 'STRASSE'],
    ['soft hyphens', 'con\u00ADtrols', 'controls'],
    ['mathematical letters', '𝐀𝐈', 'ai'],
    ['the dotted capital I', 'İstanbul', 'istanbul'],
  ])('%s do not change a word', (_, one, other) => {
    expect(read(one).hashes).toEqual(read(other).hashes);
  });
});

describe('any text', () => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom(' ', '-', 'a', 'ﬁ', '\u00AD', '出', '\uD835', '\u0301', "'"),
    ),
  });

  it('has its words in order, apart, and none empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = new Tokens();
        tokenize(text, tokens);
        let end = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.starts[i]).toBeGreaterThanOrEqual(end);
          expect(tokens.ends[i]).toBeGreaterThan(tokens.starts[i] ?? 0);
          end = tokens.ends[i] ?? 0;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('has a word found alone with the same hash as in its text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { words, hashes } = read(text);
        expect(words.map((word) => read(word).hashes[0])).toEqual(hashes);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read the same whatever was read before', () => {
    const tokens = new Tokens();
    tokenize('a much longer text that was read before this one '.repeat(20), tokens);
    tokenize('short', tokens);
    expect(tokens.count).toBe(1);
  });

  it('has the same words, at their own places, whatever invisible characters are put into them', () => {
    const invisible = fc.constantFrom('', '', '\u00AD', '\u200B', '\u2060', '\uFEFF');
    const letters = fc.array(fc.tuple(fc.constantFrom('a', 'É', 'ﬁ', 'ß', '𝐀', '한'), invisible), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 5 }), (words) => {
        const plain = words.map((word) => word.map(([letter]) => letter).join('')).join(' ');
        const text = words.map((word) => word.flat().join('')).join(' ');
        const { words: found, hashes } = read(text);
        expect(hashes).toEqual(read(plain).hashes);
        expect(found.map((word) => word.replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '')).join(' ')).toBe(plain);
      }),
    );
  });

  it('is read to its end however many words it has', () => {
    expect(read('word '.repeat(5000)).words).toHaveLength(5000);
    expect(read('芯'.repeat(5000)).words).toHaveLength(5000);
    expect(read('naïve ﬁnish '.repeat(2500)).words).toHaveLength(5000);
  });

  it.each([
    ['one word', 'a'],
    ['short words', 'a '],
    ['words of an alphabet that folds', 'ﬁ '],
    ['ideographs', '芯'],
    ['combining marks', '\u0301'],
    ['lone surrogates', '\uD800'],
    ['plain words that each end in a rare letter', 'aaaaaaaß '],
    ['punctuation', '.-'],
  ])(
    'of two million characters is read at once; were the time quadratic, it would take hours: %s',
    (_, piece) => {
      const text = piece.repeat(2_000_000 / piece.length);
      const tokens = new Tokens();
      tokenize(text, tokens);
      expect(tokens.text).toBe(text);
    },
  );
});
