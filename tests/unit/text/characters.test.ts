import { expect, it } from 'vitest';
import {
  CHARACTERS,
  EXPANDS,
  foldCharacter,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  learn,
  MARK,
  PUNCTUATION,
  SPACE,
} from '../../../src/text/characters.ts';

it.each([
  ['A', EXPANDS, 'a'],
  ['É', EXPANDS, 'e'],
  ['Ｋ', EXPANDS, 'k'],
  ['ﬁ', EXPANDS, 'fi'],
  ['한', EXPANDS, '한'],
  ['芯', IDEOGRAPH, '芯'],
  ['\u00AD', IGNORED, ''],
  ['\u0301', MARK, ''],
  ['\u202E', IGNORED, ''],
  ['\u00A0', SPACE, ' '],
  ['\u2011', HYPHEN, '-'],
  ['—', PUNCTUATION, '—'],
  ['’', PUNCTUATION, "'"],
  ['🚀', PUNCTUATION, '🚀'],
])('%s is folded by what it is', (character, kind, folded) => {
  expect(foldCharacter(character)).toEqual({ kind, folded });
});

it('ASCII is filled in as it would be learnt', () => {
  const ahead = CHARACTERS.slice(0, 0x80);
  for (let code = 0; code < 0x80; code++) learn(code);
  expect(CHARACTERS.slice(0, 0x80)).toEqual(ahead);
});
