import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters, foldWords } from '../../../src/search/fold-words.ts';

describe('words as search compares them', () => {
  it.each([
    ['Open-Source  AI', 'open source ai'],
    ['“DeepSeek”', 'deepseek'],
    ['China’s chips', 'china chips'],
    ['O’Neill', 'oneill'],
    ['labs’ work', 'labs work'],
    ['U.S. and A.I.', 'us and ai'],
    ['R&D', 'r and d'],
    ['Kimi K2.5', 'kimi k2 5'],
    ['naïve Straße', 'naive strasse'],
    ['ＧＰＵ', 'gpu'],
    ['蒸馏 attack', '蒸 馏 attack'],
    ['snake_case', 'snake case'],
    ['𝐀𝐈 😀', 'ai'],
    ['soft\u00ADhyphen', 'softhyphen'],
  ])('%s reads as %s', (source, folded) => {
    expect(foldWords(source).join(' ')).toBe(folded);
  });

  it('each folded letter knows where it comes from', () => {
    const { text, offsets } = foldLetters('a “Straße” 馏');
    expect(text).toBe('a strasse 馏');
    expect(offsets).toEqual([0, 3, 3, 4, 5, 6, 7, 7, 8, 11, 11]);
  });

  it('any text folds to words with one space between them, and folding them again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { text, offsets } = foldLetters(source);
        expect(text).not.toMatch(/^ | {2}| $/);
        expect(offsets).toHaveLength(text.length);
        expect(offsets.every((offset, i) => offset < source.length && offset >= (offsets[i - 1] ?? 0))).toBe(
          true,
        );
      }),
    );
  });

  it('plain text, which takes a short way, folds to the same as any', () => {
    const plain = fc.string({
      unit: fc.constantFrom('a', 'B', 'u', '2', '.', ' ', '-', "'", '&', '_', ',', 's', '’', '“', '—', 'é'),
    });
    fc.assert(
      fc.property(plain, (source) => {
        expect(foldWords(source).join(' ')).toBe(foldLetters(source).text);
      }),
      { numRuns: 1000 },
    );
  });
});
