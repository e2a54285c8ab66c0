/**
 * What each UTF-16 code unit means for finding words.
 *
 * One table tells both the kind of a code unit and what it folds to, since its reader is the innermost loop of the
 * extension: a value above `LAST_KIND` is the folded code unit of a letter, digit or underscore; the others are
 * the kinds below, in such an order that one comparison tells groups of them apart. Only ASCII is filled in ahead.
 * Every other character is classified when it is first met, so a page pays for the scripts it uses and nothing
 * else (full Unicode tables take tens of milliseconds to set up).
 */

/** Not met before: ask `learn`. */
export const UNKNOWN = 0;
/** A letter that folds to several code units (ligatures, ß), or an ideograph that folds to another one. */
export const EXPANDS = 1;
/** The first half of a surrogate pair. */
export const SURROGATE = 2;
/** A character of a script written without spaces: a word of its own. */
export const IDEOGRAPH = 3;
/** Left out of words: soft hyphens, zero-width characters. */
export const IGNORED = 4;
/** A combining mark: left out as well, but part of the letter before it. */
export const MARK = 5;
export const SPACE = 6;
/** Hyphens and the dashes that people use for them; not the em dash, which parts clauses. */
export const HYPHEN = 7;
export const PUNCTUATION = 8;

/** No word begins with a kind from this one on, and every word ends before one from `FIRST_SEPARATOR` on. */
export const FIRST_OUTSIDE = IGNORED;
export const FIRST_SEPARATOR = SPACE;
export const LAST_KIND = PUNCTUATION;

export const CHARACTERS = new Uint16Array(0x10000);
/** By code point. */
const FOLDED = new Map<number, FoldedCharacter>();

export interface FoldedCharacter {
  /** One of the kinds above; `EXPANDS` for any letter or digit. */
  readonly kind: number;
  /** Lower case, without marks, compatibility forms resolved. */
  readonly folded: string;
}

const HYPHENS = /[-\u2010-\u2013\u2212\uFE63\uFF0D\u058A]/u;
const APOSTROPHES = /['\u2018\u2019\u02BC\uFF07\u0060\u00B4]/u;
const IGNORABLE = /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u3164]/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Kind and folding of one character (one or two code units). */
export function foldCharacter(character: string): FoldedCharacter {
  return foldCodePoint(character.codePointAt(0) ?? 0);
}

/** The same for a code point; a lone surrogate is one, too. */
export function foldCodePoint(codePoint: number): FoldedCharacter {
  let known = FOLDED.get(codePoint);
  if (known === undefined) {
    known = classify(String.fromCodePoint(codePoint));
    FOLDED.set(codePoint, known);
  }
  return known;
}

/** Classifies a code unit that is met for the first time, and returns its value in `CHARACTERS`. */
export function learn(code: number): number {
  const value = code >= 0xd800 && code <= 0xdbff ? SURROGATE : valueOf(String.fromCharCode(code));
  CHARACTERS[code] = value;
  return value;
}

function valueOf(character: string): number {
  const { kind, folded } = foldCharacter(character);
  if (kind === IDEOGRAPH) return folded === character ? IDEOGRAPH : EXPANDS;
  return kind === EXPANDS && folded.length === 1 ? folded.charCodeAt(0) : kind;
}

function classify(character: string): FoldedCharacter {
  if (/\p{M}/u.test(character)) return { kind: MARK, folded: '' };
  if (IGNORABLE.test(character)) return { kind: IGNORED, folded: '' };
  if (/\s/u.test(character)) return { kind: SPACE, folded: ' ' };
  if (HYPHENS.test(character)) return { kind: HYPHEN, folded: '-' };
  if (APOSTROPHES.test(character)) return { kind: PUNCTUATION, folded: "'" };
  if (!/[\p{L}\p{N}_]/u.test(character)) return { kind: PUNCTUATION, folded: character.normalize('NFKC') };
  const folded = character
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    // Hangul would fall apart into its letters; composed again, it stays one code unit.
    .normalize('NFC');
  return {
    kind: WITHOUT_SPACES.test(character) ? IDEOGRAPH : EXPANDS,
    folded: folded === '' ? character : folded,
  };
}

// ASCII without `classify`, whose expressions take milliseconds to compile: a page in English may never need them.
CHARACTERS.fill(PUNCTUATION, 0, 0x80);
CHARACTERS.fill(SPACE, 0x09, 0x0e);
CHARACTERS[0x20] = SPACE;
// What UTF-8 has in the place of half a surrogate pair.
CHARACTERS[0xfffd] = PUNCTUATION;
CHARACTERS[0x2d] = HYPHEN;
CHARACTERS[0x5f] = 0x5f;
for (let digit = 0x30; digit <= 0x39; digit++) CHARACTERS[digit] = digit;
for (let letter = 0x61; letter <= 0x7a; letter++) {
  CHARACTERS[letter] = letter;
  CHARACTERS[letter - 0x20] = letter;
}
