import {
  CHARACTERS,
  EXPANDS,
  foldCharacter,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  LAST_KIND,
  learn,
  MARK,
  SPACE,
  SURROGATE,
  UNKNOWN,
} from './characters.ts';

/** Two words touch: 出|口, or Latin beside Chinese. */
export const GAP_NONE = 0;
/** One hyphen or one run of white space: what may stand inside a term. */
export const GAP_JOINT = 1;
/** A dash between spaces, two hyphens …: never inside a term. */
export const GAP_BREAK = 2;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Any gap with punctuation is told by a hash of it; this bit keeps it apart from the three above. */
const GAP_PUNCTUATION = 0x80000000;

/**
 * The words of a text, in parallel arrays that are used again for the next text.
 *
 * `hashes`: 32-bit hash of the folded word. `starts`, `ends`: UTF-16 offsets into the text. `gaps`: what
 * stands between a word and the one before it.
 */
export class Tokens {
  count = 0;
  hashes = new Uint32Array(256);
  gaps = new Uint32Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);

  /** Makes room for as many words as a text of this length can have. */
  reserve(length: number): void {
    if (this.hashes.length > length) return;
    const size = 2 ** Math.ceil(Math.log2(length + 1));
    this.hashes = new Uint32Array(size);
    this.gaps = new Uint32Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
  }
}

/**
 * Splits a text into folded words, in one pass and linear time, whatever the text holds.
 * Case, diacritics, compatibility forms, soft hyphens and zero-width characters do not change a word's hash.
 *
 * This is the loop that all text of all pages runs through: it has one table look-up and one multiplication a
 * letter, and leaves rare characters to the functions below.
 */
export function tokenize(text: string, tokens: Tokens): void {
  tokens.reserve(text.length);
  const { hashes, gaps, starts, ends } = tokens;
  const length = text.length;
  let count = 0;
  let spaces = false;
  let hyphens = 0;
  let punctuation = 0;
  let afterIdeograph = false;
  let at = 0;

  while (at < length) {
    const code = text.charCodeAt(at);
    let value = CHARACTERS[code] || learn(code);
    if (value === SPACE) {
      spaces = true;
      at++;
      continue;
    }

    const start = at;
    let hash = FNV_OFFSET;
    let end = at;
    let ideograph = false;
    if (value > LAST_KIND) {
      do {
        hash = Math.imul(hash ^ value, FNV_PRIME);
        value = ++at < length ? (CHARACTERS[text.charCodeAt(at)] ?? UNKNOWN) : SPACE;
      } while (value > LAST_KIND);
      end = at;
      if (value === UNKNOWN || value >= IGNORED) {
        const rest = readRest(text, at, hash);
        hash = rest.hash;
        at = rest.at;
        if (rest.end > end) end = rest.end;
      }
    } else if (value === HYPHEN) {
      hyphens++;
      at++;
      continue;
    } else if (value === IGNORED || value === MARK) {
      at++;
      continue;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      const { kind, folded } = foldCharacter(character);
      if (kind === IGNORED || kind === MARK) {
        at += character.length;
        continue;
      }
      if (kind !== EXPANDS && kind !== IDEOGRAPH) {
        punctuation = hashString(punctuation || FNV_OFFSET, folded);
        at += character.length;
        continue;
      }
      ideograph = kind === IDEOGRAPH;
      hash = hashString(hash, folded);
      at += character.length;
      end = at;
      if (!ideograph) {
        const rest = readRest(text, at, hash);
        hash = rest.hash;
        at = rest.at;
        if (rest.end > end) end = rest.end;
      }
    }

    hashes[count] = hash;
    starts[count] = start;
    ends[count] = end;
    gaps[count] =
      punctuation === 0 && hyphens === 0
        ? spaces && !(ideograph && afterIdeograph)
          ? GAP_JOINT
          : GAP_NONE
        : punctuation !== 0
          ? punctuation | GAP_PUNCTUATION
          : hyphens === 1 && !spaces
            ? GAP_JOINT
            : GAP_BREAK;
    count++;
    spaces = false;
    hyphens = 0;
    punctuation = 0;
    afterIdeograph = ideograph;
  }
  tokens.count = count;
}

/**
 * The rest of a word from a character on that the fast loop does not know: further letters of any kind, with what
 * is ignored among them. `end`: behind its last letter or mark, 0 where there is none; `at`: where reading goes on.
 */
function readRest(text: string, from: number, before: number): { hash: number; end: number; at: number } {
  let hash = before;
  let end = from;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const value = CHARACTERS[code] || learn(code);
    if (value > LAST_KIND) {
      hash = Math.imul(hash ^ value, FNV_PRIME);
      end = ++at;
      continue;
    }
    if (value === IGNORED || value === MARK) {
      at++;
      if (value === MARK) end = at;
      continue;
    }
    if (value !== EXPANDS && value !== SURROGATE) break;
    const character = String.fromCodePoint(text.codePointAt(at) ?? code);
    const { kind, folded } = foldCharacter(character);
    if (kind !== EXPANDS && kind !== IGNORED && kind !== MARK) break;
    at += character.length;
    hash = hashString(hash, folded);
    if (kind !== IGNORED) end = at;
  }
  return { hash, end: end === from ? 0 : end, at };
}

function hashString(hash: number, folded: string): number {
  let h = hash;
  for (let i = 0; i < folded.length; i++) h = Math.imul(h ^ folded.charCodeAt(i), FNV_PRIME);
  return h;
}
