import {
  CHARACTERS,
  EXPANDS,
  FIRST_OUTSIDE,
  FIRST_SEPARATOR,
  foldCodePoint,
  IDEOGRAPH,
  IGNORED,
  LAST_KIND,
  learn,
  MARK,
  SURROGATE,
} from './characters.ts';
import { HASH_PRIME, HASH_START, hashOn } from './word-hash.ts';

/**
 * The words of a text, in parallel arrays that are used again for the next text.
 *
 * `hashes`: 32-bit hash of the folded word. `starts`, `ends`: UTF-16 offsets into `text`. What stands between two
 * words is seldom asked for, so nobody keeps it: see `gapBefore`.
 */
export class Tokens {
  text = '';
  count = 0;
  hashes = new Int32Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);

  /** Adds a word, and makes room for twice as many where there is none. */
  push(hash: number, start: number, end: number): void {
    if (this.count === this.hashes.length) {
      this.hashes = doubled(this.hashes);
      this.starts = doubled(this.starts);
      this.ends = doubled(this.ends);
    }
    this.hashes[this.count] = hash;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

// Of a module's own constants V8 knows the value; imported ones it reads anew for every letter.
const PRIME = HASH_PRIME;
const BEGINNING = HASH_START;
const OUTSIDE = FIRST_OUTSIDE;
const SEPARATOR = FIRST_SEPARATOR;
const LAST = LAST_KIND;
const LONE = IDEOGRAPH;

/** `CHARACTERS` for a byte of UTF-8: those of ASCII stand for themselves, the others say nothing alone. */
const BYTES = new Uint8Array(256);
BYTES.set(CHARACTERS.subarray(0, 0x80));
const encoder = new TextEncoder();
/** The text in UTF-8, and a space behind it. */
let bytes = new Uint8Array(0x4000);
/** Where reading stands in `bytes`, and how many bytes more than UTF-16 units lie before it. */
let position = 0;
let surplus = 0;

/**
 * Splits a text into folded words, in one pass and linear time, whatever the text holds.
 * Case, diacritics, compatibility forms, soft hyphens and zero-width characters do not change a word's hash.
 *
 * It reads UTF-8, which browsers make of a string at one go; to ask a string for each of its letters takes longer
 * than all that is done with them.
 */
export function tokenize(text: string, tokens: Tokens): void {
  tokens.text = text;
  tokens.count = 0;
  position = 0;
  surplus = 0;
  const length = encode(text);
  for (;;) {
    readPlainWords(length, tokens);
    if (position >= length) return;
    const start = position - surplus;
    const end = readAnyWord(text, start, tokens);
    for (let at = start; at < end; at++) {
      const codePoint = text.codePointAt(at) ?? 0;
      if (codePoint >= 0x80) surplus += codePoint < 0x800 ? 1 : 2;
      if (codePoint > 0xffff) at++;
    }
    position = end + surplus;
  }
}

/** The words of a text that is read but once. */
export function tokensOf(text: string): Tokens {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return tokens;
}

/** Fills `bytes`; returns how many there are. */
function encode(text: string): number {
  // A UTF-16 unit has three bytes at the most.
  if (text.length * 3 >= bytes.length) bytes = new Uint8Array(text.length * 3 + 1);
  const count = encoder.encodeInto(text, bytes).written;
  bytes[count] = 0x20;
  return count;
}

/**
 * The loop that all text of all pages runs through: one table look-up and one multiplication a letter. It ends
 * behind the text, or where it stands before something else than plain words (or has no room for more of them).
 */
function readPlainWords(length: number, tokens: Tokens): void {
  const { hashes, starts, ends } = tokens;
  const kinds = BYTES;
  const source = bytes;
  const room = hashes.length;
  let count = tokens.count;
  let more = surplus;
  let at = position;
  while (at < length && count < room) {
    let value = kinds[source[at] ?? 0] ?? 0;
    if (value > LAST) {
      const start = at;
      let hash = BEGINNING;
      do {
        hash = Math.imul(hash ^ value, PRIME);
        value = kinds[source[++at] ?? 0] ?? 0;
      } while (value > LAST);
      if (value === 0) {
        const next = CHARACTERS[codeAt(source, at)] ?? 0;
        if (next !== LONE && (next < SEPARATOR || next > LAST)) {
          at = start;
          break;
        }
      }
      hashes[count] = hash;
      starts[count] = start - more;
      ends[count++] = at - more;
      if (value !== 0) at++;
    } else if (value !== 0) {
      at++;
    } else {
      const code = codeAt(source, at);
      const kind = CHARACTERS[code] ?? 0;
      if (kind === LONE) {
        hashes[count] = Math.imul(BEGINNING ^ code, PRIME);
        starts[count] = at - more;
        ends[count++] = at - more + 1;
      } else if (kind < OUTSIDE || kind > LAST) {
        break;
      }
      const size = code < 0x800 ? 2 : 3;
      at += size;
      more += size - 1;
    }
  }
  tokens.count = count;
  position = at;
  surplus = more;
}

/** The UTF-16 unit that two or three bytes stand for; half a pair for four. */
function codeAt(source: Uint8Array, at: number): number {
  const lead = source[at] ?? 0;
  const second = (source[at + 1] ?? 0) & 0x3f;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second;
  return lead < 0xf0 ? ((lead & 0xf) << 12) | (second << 6) | ((source[at + 2] ?? 0) & 0x3f) : 0xd800;
}

/** Reads a word of any characters, or steps over one that is no word's; returns where reading goes on. */
function readAnyWord(text: string, start: number, tokens: Tokens): number {
  const code = text.charCodeAt(start);
  const value = CHARACTERS[code] || learn(code);
  if (value >= FIRST_OUTSIDE && value <= LAST_KIND) return start + 1;
  const word = readLetters(text, start);
  if (word.end > start) tokens.push(word.hash, start, word.end);
  return word.at;
}

interface Letters {
  readonly hash: number;
  /** Behind the last letter or mark; the start where there is no letter. */
  readonly end: number;
  /** Where reading goes on. */
  readonly at: number;
}

/** Letters of any kind from `start` on, with what is ignored among them; or one ideograph; or a sign that is none. */
function readLetters(text: string, start: number): Letters {
  let hash = HASH_START;
  let end = start;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const value = CHARACTERS[code] || learn(code);
    if (value > LAST_KIND) {
      hash = Math.imul(hash ^ value, HASH_PRIME);
      end = ++at;
    } else if (value === IGNORED || value === MARK) {
      at++;
      if (value === MARK) end = at;
    } else if (value === EXPANDS || value === SURROGATE || (value === IDEOGRAPH && at === start)) {
      const codePoint = text.codePointAt(at) ?? code;
      const next = at + (codePoint > 0xffff ? 2 : 1);
      const { kind, folded } = foldCodePoint(codePoint);
      if (at === start && kind !== EXPANDS) {
        return { hash: hashOn(hash, folded), end: kind === IDEOGRAPH ? next : start, at: next };
      }
      if (kind !== EXPANDS && kind !== IGNORED && kind !== MARK) break;
      at = next;
      hash = hashOn(hash, folded);
      if (kind !== IGNORED) end = at;
    } else {
      break;
    }
  }
  return { hash, end, at };
}
