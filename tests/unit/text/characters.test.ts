import { expect, it } from 'vitest';
import {
  EXPANDS,
  foldCharacter,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
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
