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
const { charCodeAt } = String.prototype;

/**
 * Splits a text into folded words, in one pass and linear time, whatever the text holds.
 * Case, diacritics, compatibility forms, soft hyphens and zero-width characters do not change a word's hash.
 */
export function tokenize(text: string, tokens: Tokens): void {
  tokens.text = text;
  tokens.count = 0;
  let at = readPlainWords(text, 0, tokens);
  while (at < text.length) at = readPlainWords(text, readAnyWord(text, at, tokens), tokens);
}

/**
 * The loop that all text of all pages runs through: one table look-up and one multiplication a letter. It returns
 * behind the text, or where it stands before something else than plain words (or has no room for more of them).
 *
 * `charCodeAt.call(text, at)` is `text.charCodeAt(at)` without asking the string for its method: pages hand over
 * strings of more kinds inside (joined, cut, external, of one byte or two) than V8's inline caches hold, and then
 * each letter would cost twice as much.
 */
function readPlainWords(text: string, from: number, tokens: Tokens): number {
  const { hashes, starts, ends } = tokens;
  const characters = CHARACTERS;
  const length = text.length;
  const room = hashes.length;
  let count = tokens.count;
  let at = from;
  while (at < length && count < room) {
    const code = charCodeAt.call(text, at);
    let value = characters[code] ?? 0;
    if (value > LAST) {
      const start = at;
      let hash = BEGINNING;
      do {
        hash = Math.imul(hash ^ value, PRIME);
        value = ++at < length ? (characters[charCodeAt.call(text, at)] ?? 0) : SEPARATOR;
      } while (value > LAST);
      if (value < SEPARATOR) {
        at = start;
        break;
      }
      hashes[count] = hash;
      starts[count] = start;
      ends[count++] = at++;
    } else if (value === LONE) {
      hashes[count] = Math.imul(BEGINNING ^ code, PRIME);
      starts[count] = at;
      ends[count++] = ++at;
    } else if (value >= OUTSIDE) {
      at++;
    } else {
      break;
    }
  }
  tokens.count = count;
  return at;
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
