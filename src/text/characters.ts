/**
 * What each UTF-16 code unit means for finding words: its kind, and the code unit it folds to.
 *
 * Only ASCII is filled in ahead. Every other character is classified when it is first met, so a page pays
 * for the scripts it uses and nothing else (setting up full Unicode tables costs tens of milliseconds).
 */

/** A letter, digit or underscore that folds to one code unit. */
export const WORD = 1;
/** Left out of words: soft hyphens, zero-width characters, combining marks. */
export const IGNORED = 2;
export const SPACE = 3;
/** Hyphens and the dashes that people use for them; not the em dash, which parts clauses. */
export const HYPHEN = 4;
/** A character of a script written without spaces: a word of its own. */
export const IDEOGRAPH = 5;
/** A letter that folds to several code units (ligatures, ß); see `expansionOf`. */
export const EXPANDS = 6;
/** The first half of a surrogate pair; see `astralCharacter`. */
export const SURROGATE = 7;
export const PUNCTUATION = 8;

const KINDS = new Uint8Array(0x10000);
const FOLDS = new Uint16Array(0x10000);
const EXPANSIONS = new Map<number, string>();
const ASTRALS = new Map<number, FoldedCharacter>();

export interface FoldedCharacter {
  readonly kind: number;
  /** Lower case, without marks, compatibility forms resolved. */
  readonly folded: string;
}

const HYPHENS = /[-\u2010-\u2013\u2212\uFE63\uFF0D\u058A]/u;
const APOSTROPHES = /['\u2018\u2019\u02BC\uFF07\u0060\u00B4]/u;
const IGNORABLE = /[\p{M}\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u3164]/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function classify(character: string): FoldedCharacter {
  if (IGNORABLE.test(character)) return { kind: IGNORED, folded: '' };
  if (/\s/u.test(character)) return { kind: SPACE, folded: ' ' };
  if (HYPHENS.test(character)) return { kind: HYPHEN, folded: '-' };
  if (APOSTROPHES.test(character)) return { kind: PUNCTUATION, folded: "'" };
  if (!/[\p{L}\p{N}_]/u.test(character)) return { kind: PUNCTUATION, folded: character.normalize('NFKC') };
  // Hangul would fall apart into its letters; composed again, it stays one code unit.
  const folded = character
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC');
  if (WITHOUT_SPACES.test(character)) return { kind: IDEOGRAPH, folded: folded === '' ? character : folded };
  return { kind: folded.length === 1 ? WORD : EXPANDS, folded };
}

function learn(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) {
    KINDS[code] = SURROGATE;
    return SURROGATE;
  }
  // A lone low surrogate is nobody's letter.
  const { kind, folded } =
    code >= 0xdc00 && code <= 0xdfff ? { kind: PUNCTUATION, folded: '' } : classify(String.fromCharCode(code));
  KINDS[code] = kind;
  FOLDS[code] = folded.length === 0 ? code : folded.charCodeAt(0);
  if (kind === EXPANDS) EXPANSIONS.set(code, folded);
  return kind;
}

for (let code = 0; code < 0x80; code++) learn(code);

/** The kind of a UTF-16 code unit: one of the constants above. */
export function kindOf(code: number): number {
  return KINDS[code] || learn(code);
}

/** The code unit that a `WORD`, `IDEOGRAPH` or `PUNCTUATION` code unit folds to. Call `kindOf` first. */
export function foldOf(code: number): number {
  return FOLDS[code] ?? code;
}

/** What an `EXPANDS` code unit folds to. */
export function expansionOf(code: number): string {
  return EXPANSIONS.get(code) ?? '';
}

/** Kind and folding of a character outside the basic plane (emoji, mathematical letters, rare ideographs). */
export function astralCharacter(codePoint: number): FoldedCharacter {
  let known = ASTRALS.get(codePoint);
  if (known === undefined) {
    const { kind, folded } = classify(String.fromCodePoint(codePoint));
    known = { kind: kind === WORD ? EXPANDS : kind, folded };
    ASTRALS.set(codePoint, known);
  }
  return known;
}
