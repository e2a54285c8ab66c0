import { describe, expect, it } from 'vitest';
import { checkLetters } from '../../../src/lexicon/check-letters.ts';
import { Tokens, tokenize } from '../../../src/text/tokens.ts';

function check(text: string, { cased = false, withS = false } = {}): number {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return checkLetters(tokens, { first: 0, last: tokens.count - 1, withS, cased });
}

describe('the letters of words', () => {
  it.each([
    ['case', 'Export Control', 'eXPORT control'],
    ['diacritics', 'émigré', 'emigre\u0301'],
    ['ligatures', 'ﬁnance', 'finance'],
    ['soft hyphens', 'con\u00ADtrol', 'control'],
    ['what stands between them', 'export-control', 'export control'],
  ])('are the same whatever the %s', (_, one, other) => {
    expect(check(one)).toBe(check(other));
  });

  it.each([
    ['export control', 'control export'],
    ['chip', 'chips'],
    ['a', 'b'],
  ])('%s differs from %s', (one, other) => {
    expect(check(one)).not.toBe(check(other));
  });

  it('differ by case where it counts', () => {
    const checks = ['AI', 'Ai', 'ai', 'aI'].map((text) => check(text, { cased: true }));
    expect(new Set(checks).size).toBe(4);
    expect(check('Éa', { cased: true })).not.toBe(check('éa', { cased: true }));
  });

  it('can leave out the s of a plural', () => {
    expect(check('export controls', { withS: true })).toBe(check('export control'));
  });
});
