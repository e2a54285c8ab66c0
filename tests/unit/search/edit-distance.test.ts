import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, editLimit } from '../../../src/search/edit-distance.ts';

const whole = (query: string, text: string) => align(query, { text, limit: 9 })?.whole;

describe('the cost of slips', () => {
  it('the same letters cost nothing', () => {
    expect(whole('nvidia', 'nvidia')).toBe(0);
  });

  it('a stranger among the letters, or a letter left out, is one edit', () => {
    expect(whole('nvixdia', 'nvidia')).toBe(1);
    expect(whole('nvdia', 'nvidia')).toBe(1);
    expect(whole('nvimia', 'nvidia')).toBe(1);
  });

  it.each([
    ['swapped letters', 'nvdiia', 'nvidia'],
    ['a missed double', 'atack', 'attack'],
    ['a double too many', 'nviddia', 'nvidia'],
    ['a neighbouring key', 'nvidis', 'nvidia'],
    ['another vowel', 'nvidea', 'nvidia'],
    ['a letter that sounds alike', 'risk', 'risc'],
  ])('%s cost less than a stranger', (_slip, query, text) => {
    expect(whole(query, text)).toBeLessThan(1);
    expect(whole(query, text)).toBeGreaterThan(0);
  });

  it('a wrong first letter costs more, for few people mistype it', () => {
    expect(whole('mvidia', 'nvidia')).toBeGreaterThan(whole('nvidma', 'nvidna') ?? 9);
  });

  it('beyond the limit there is no alignment', () => {
    expect(align('abcdef', { text: 'uvwxyz', limit: 2 })).toBeNull();
  });

  it('an unfinished word is read as a beginning, and tells how far it got', () => {
    expect(align('intelig', { text: 'intelligentcapital', limit: 2 })).toEqual({
      whole: Infinity,
      beginning: 0.5,
      end: 8,
    });
  });

  it('reading may begin at a later word', () => {
    expect(align('captal', { text: 'intelligentcapital', from: 11, limit: 2 })).toMatchObject({
      whole: 1,
      end: 18,
    });
  });

  it('never costs more than plain editing, letter by letter', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'k', 'e'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(word, word, (query, text) => {
        const cost = whole(query, text) ?? 9;
        // A wrong first letter may cost a quarter more than one edit.
        expect(cost).toBeLessThanOrEqual(plainDistance(query, text) + 0.25);
        expect(cost > 0).toBe(query !== text);
      }),
    );
  });
});

it('short words leave no room for slips, long ones for a few', () => {
  expect([3, 4, 5, 6, 8, 9, 12, 13, 40].map(editLimit)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

/** Levenshtein's distance, by its definition. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  return Math.min(
    plainDistance(a.slice(1), b) + 1,
    plainDistance(a, b.slice(1)) + 1,
    plainDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  );
}
