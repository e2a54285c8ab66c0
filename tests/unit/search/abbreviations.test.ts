import { describe, expect, it } from 'vitest';
import { Abbreviations } from '../../../src/search/abbreviations.ts';
import { readLabels } from '../../../src/search/label.ts';
import { glossaryOf } from './glossary-of.ts';

const abbreviations = new Abbreviations(
  readLabels(
    glossaryOf(
      { term: 'artificial intelligence', forms: ['artificial intelligence', 'AI'] },
      { term: 'AGI', forms: ['AGI', 'artificial general intelligence'] },
      { term: 'chip war', forms: ['chip war'], asks: ['cw'] },
    ),
  ),
);
const shorten = (text: string) => abbreviations.shorten(text.split(' ')).join(' ');

describe('a name written out says what its abbreviation says', () => {
  it.each([
    ['treaty on artificial intelligence', 'treaty on ai'],
    ['artificial general intelligence and artificial intelligence', 'agi and ai'],
    ['artificial flowers', 'artificial flowers'],
    ['intelligence', 'intelligence'],
  ])('%s: %s', (long, short) => {
    expect(shorten(long)).toBe(short);
  });

  it('and a text that has the one is found by the other', () => {
    expect(abbreviations.of('uses of artificial intelligence in war'.split(' '))).toEqual(['ai']);
  });
});
