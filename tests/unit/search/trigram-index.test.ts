import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrigramIndex } from '../../../src/search/trigram-index.ts';

const texts = ['hugging face', 'huawei', 'chip war', 'chip ban', 'nvidia'].map((text) => text.split(' '));
const index = new TrigramIndex(texts);
const found = (query: string, count = 9) =>
  index.candidates(query.split(' '), count).map((at) => texts[at]?.join(' '));

describe('texts that share letters in a row', () => {
  it('come with the most alike first', () => {
    expect(found('hugingface')[0]).toBe('hugging face');
    expect(found('nvdia')).toEqual(['nvidia']);
  });

  it('are no more than asked for', () => {
    expect(found('chip', 1)).toHaveLength(1);
    expect(found('chip')).toEqual(['chip war', 'chip ban']);
  });

  it('are none where nothing is shared', () => {
    expect(found('xyzzy')).toEqual([]);
  });

  it('do not depend on what was asked before', () => {
    const query = fc.constantFrom('chip', 'huging', 'nvidea', 'chipbna', 'war face');
    fc.assert(
      fc.property(fc.array(query), query, (before, last) => {
        for (const one of before) found(one);
        expect(found(last)).toEqual(
          new TrigramIndex(texts).candidates(last.split(' '), 9).map((at) => texts[at]?.join(' ')),
        );
      }),
    );
  });
});
