import { expect, it } from 'vitest';
import { packLexicon } from '../../../src/lexicon/pack-lexicon.ts';
import { unpackLexicon } from '../../../src/lexicon/unpack-lexicon.ts';
import { lexiconOf } from '../matcher/lexicon-of.ts';

it('is the same string for the same entries', () => {
  const entries = [{ ref: 'p/a', topics: [], forms: [], cues: { for: ['x'], against: [] } }];
  expect(packLexicon(entries)).toBe(packLexicon(entries));
});

it('keeps the names of its entries', () => {
  expect(lexiconOf({ 'open-source': ['open source'], risc: ['RISC'] }).entries).toEqual([
    't/open-source',
    't/risc',
  ]);
});

it.each([
  ['not base64 at all!'],
  [''],
  ['AAAA'],
  [btoa('\x01\0\0\0'.repeat(20))],
  [btoa('\x01\0\0\0' + '\xff'.repeat(60))],
])('is refused where it cannot be one: %s', (packed) => {
  expect(unpackLexicon(packed)).toBeNull();
});

it('holds an empty glossary', () => {
  expect(unpackLexicon(packLexicon([]))).not.toBeNull();
});
