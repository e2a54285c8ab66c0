import { describe, expect, it } from 'vitest';
import { GAP_BREAK, GAP_JOINT, GAP_NONE, gapBefore } from '../../../src/text/gaps.ts';
import { Tokens, tokenize } from '../../../src/text/tokens.ts';

/** What stands between the first two words of a text. */
function gapIn(text: string): number {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return gapBefore(tokens, 1);
}

describe('gaps', () => {
  it.each([
    ['a space', 'open source', GAP_JOINT],
    ['a hyphen', 'open-source', GAP_JOINT],
    ['a no-break hyphen', 'open\u2011source', GAP_JOINT],
    ['an en dash', 'open–source', GAP_JOINT],
    ['a no-break space', 'open\u00A0source', GAP_JOINT],
    ['a line break', 'open\n   source', GAP_JOINT],
    ['a dash between spaces', 'open - source', GAP_BREAK],
    ['two hyphens', 'open--source', GAP_BREAK],
    ['nothing between ideographs', '出口', GAP_NONE],
    ['a line break between ideographs', '出\n口', GAP_NONE],
  ])('%s', (_, text, gap) => {
    expect(gapIn(text)).toBe(gap);
  });

  it('tells a comma from a full stop and both from a space', () => {
    const gaps = ['a,b', 'a.b', 'a b'].map((text) => gapIn(text));
    expect(new Set(gaps).size).toBe(3);
  });
});
