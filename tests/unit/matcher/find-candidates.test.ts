import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../src/lexicon/lexicon.ts';
import { findCandidates } from '../../../src/matcher/find-candidates.ts';
import { Tokens, tokenize } from '../../../src/text/tokens.ts';
import { lexiconOf } from './lexicon-of.ts';

/** What is found, as it stands in the text. */
function find(lexicon: Lexicon, text: string): string[] {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return findCandidates(lexicon, tokens).map(({ start, end }) => text.slice(start, end));
}

describe('plurals', () => {
  const lexicon = lexiconOf({
    it: [{ text: 'IT', case: 'capitals' }],
    gpu: [{ text: 'GPU', case: 'capitals' }],
    meta: [{ text: 'Meta', case: 'exact' }],
    policy: ['export policy'],
    chip: ['chip'],
    data: [{ text: 'data', derive: [] }],
  });

  it.each([
    ['of an acronym end in a small s', 'GPUs and GPU', ['GPUs', 'GPU']],
    ['of an acronym are not its possessive', 'ITS own, Its own, its own', []],
    ['of a name keep its case', 'Metas, metas', ['Metas']],
    ['are found however they are formed', 'export policies', ['export policies']],
    ['are found in capitals and with accents', 'CHIPS, chips, ｃｈｉｐｓ', ['CHIPS', 'chips', 'ｃｈｉｐｓ']],
    ['have one s', 'chipss', []],
    ['are left out where the entry says so', 'datas', []],
  ])('%s', (_, text, expected) => {
    expect(find(lexicon, text)).toEqual(expected);
  });
});

describe('hostile texts', () => {
  // Were the time quadratic, these would take minutes.
  const large = (piece: string): string => piece.repeat(1_000_000 / piece.length);
  const lexicon = lexiconOf({
    chip: ['chip'],
    ai: [{ text: 'AI', case: 'capitals' }],
    alike: Array.from({ length: 20_000 }, (_, i) => ({ text: `alike word${i}`, derive: [] })),
  });

  it.each([
    ['a term in every word', 'chip '],
    ['an acronym in every word', 'AI '],
    ['terms in code', 'https://chip.example/AI/chip?AI=chip '],
    ['words that begin 20,000 terms', 'alike '],
    ['terms that begin alike', 'alike word7 alike word19999 '],
  ])('%s: read at once, and marked up to a limit', (_, piece) => {
    expect(find(lexicon, large(piece)).length).toBeLessThanOrEqual(1000);
  });

  it('terms that begin alike are told apart', () => {
    expect(find(lexicon, 'alike word7, alike word19999, alike word20000')).toEqual([
      'alike word7',
      'alike word19999',
    ]);
  });
});
