import {
  astralCharacter,
  EXPANDS,
  expansionOf,
  foldOf,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  kindOf,
  SPACE,
  SURROGATE,
  WORD,
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

  grow(): void {
    const size = this.hashes.length * 2;
    this.hashes = enlarge(this.hashes, new Uint32Array(size));
    this.gaps = enlarge(this.gaps, new Uint32Array(size));
    this.starts = enlarge(this.starts, new Int32Array(size));
    this.ends = enlarge(this.ends, new Int32Array(size));
  }
}

function enlarge<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function hashString(hash: number, folded: string): number {
  let h = hash;
  for (let i = 0; i < folded.length; i++) h = Math.imul(h ^ folded.charCodeAt(i), FNV_PRIME);
  return h;
}

/**
 * Splits a text into folded words, in one pass and linear time, whatever the text holds.
 * Case, diacritics, compatibility forms, soft hyphens and zero-width characters do not change a word's hash.
 */
export function tokenize(text: string, tokens: Tokens): void {
  const length = text.length;
  let count = 0;
  let { hashes, gaps, starts, ends } = tokens;
  let spaces = false;
  let hyphens = 0;
  let punctuation = 0;
  let afterIdeograph = false;
  let i = 0;

  while (i < length) {
    const start = i;
    let code = text.charCodeAt(i);
    let kind = kindOf(code);
    let hash = FNV_OFFSET;
    let end = i;
    let ideograph = false;

    if (kind === WORD) {
      do {
        if (kind === WORD) {
          hash = Math.imul(hash ^ foldOf(code), FNV_PRIME);
          end = ++i;
        } else if (kind === IGNORED) {
          i++;
        } else if (kind === EXPANDS) {
          hash = hashString(hash, expansionOf(code));
          end = ++i;
        } else {
          const codePoint = text.codePointAt(i) ?? 0;
          const astral = astralCharacter(codePoint);
          if (codePoint <= 0xffff || (astral.kind !== EXPANDS && astral.kind !== IGNORED)) break;
          hash = hashString(hash, astral.folded);
          i += 2;
          if (astral.kind === EXPANDS) end = i;
        }
        if (i >= length) break;
        code = text.charCodeAt(i);
        kind = kindOf(code);
      } while (kind === WORD || kind === IGNORED || kind === EXPANDS || kind === SURROGATE);
    } else if (kind === SPACE) {
      spaces = true;
      i++;
      continue;
    } else if (kind === HYPHEN) {
      hyphens++;
      i++;
      continue;
    } else if (kind === IGNORED) {
      i++;
      continue;
    } else if (kind === IDEOGRAPH) {
      hash = Math.imul(hash ^ foldOf(code), FNV_PRIME);
      end = ++i;
      ideograph = true;
    } else if (kind === EXPANDS || kind === SURROGATE) {
      // A word that begins with a rare letter: read that letter here, and the rest as above.
      const rest = readRareStart(text, i, hash);
      if (rest === null) {
        punctuation = Math.imul((punctuation || FNV_OFFSET) ^ code, FNV_PRIME);
        i += kind === SURROGATE && (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
        continue;
      }
      ({ hash, end, ideograph } = rest);
      i = end;
    } else {
      punctuation = Math.imul((punctuation || FNV_OFFSET) ^ foldOf(code), FNV_PRIME);
      i++;
      continue;
    }

    if (count === hashes.length) {
      tokens.grow();
      ({ hashes, gaps, starts, ends } = tokens);
    }
    hashes[count] = hash;
    starts[count] = start;
    ends[count] = end;
    gaps[count] =
      punctuation !== 0
        ? (punctuation | GAP_PUNCTUATION) >>> 0
        : hyphens === 0
          ? spaces && !(ideograph && afterIdeograph)
            ? GAP_JOINT
            : GAP_NONE
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

/** A word whose first letter is a ligature, a letter outside the basic plane, or a rare ideograph. */
function readRareStart(
  text: string,
  from: number,
  hash: number,
): { hash: number; end: number; ideograph: boolean } | null {
  let h = hash;
  let end = from;
  let i = from;
  while (i < text.length) {
    const codePoint = text.codePointAt(i) ?? 0;
    const width = codePoint > 0xffff ? 2 : 1;
    const kind = width === 2 ? astralCharacter(codePoint).kind : kindOf(codePoint);
    if (kind === IDEOGRAPH) {
      if (end !== from) break;
      const folded = width === 2 ? astralCharacter(codePoint).folded : String.fromCodePoint(codePoint);
      return { hash: hashString(h, folded), end: i + width, ideograph: true };
    }
    if (kind === WORD) h = Math.imul(h ^ foldOf(codePoint), FNV_PRIME);
    else if (kind === EXPANDS)
      h = hashString(h, width === 2 ? astralCharacter(codePoint).folded : expansionOf(codePoint));
    else if (kind !== IGNORED) break;
    i += width;
    if (kind !== IGNORED) end = i;
  }
  return end === from ? null : { hash: h, end, ideograph: false };
}
