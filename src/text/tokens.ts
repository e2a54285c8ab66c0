import {
  CHARACTERS,
  EXPANDS,
  FIRST_OUTSIDE,
  FIRST_SEPARATOR,
  foldCharacter,
  IDEOGRAPH,
  IGNORED,
  LAST_KIND,
  learn,
  MARK,
  SPACE,
  SURROGATE,
  UNKNOWN,
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

  /** Makes room for twice as many words. */
  grow(): void {
    this.hashes = doubled(this.hashes);
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/**
 * Splits a text into folded words, in one pass and linear time, whatever the text holds.
 * Case, diacritics, compatibility forms, soft hyphens and zero-width characters do not change a word's hash.
 *
 * This is the loop that all text of all pages runs through: it has one table look-up and one multiplication a
 * letter, steps over what stands between words, and leaves rare characters to `readRest`.
 */
export function tokenize(text: string, tokens: Tokens): void {
  let { hashes, starts, ends } = tokens;
  const characters = CHARACTERS;
  const length = text.length;
  let count = 0;
  let at = 0;
  while (at < length) {
    let value = characters[text.charCodeAt(at)] ?? UNKNOWN;
    if (value >= FIRST_OUTSIDE && value <= LAST_KIND) {
      at++;
      continue;
    }
    const start = at;
    let hash = HASH_START;
    while (value > LAST_KIND) {
      hash = Math.imul(hash ^ value, HASH_PRIME);
      value = ++at < length ? (characters[text.charCodeAt(at)] ?? UNKNOWN) : SPACE;
    }
    let end = at;
    if (value < FIRST_SEPARATOR) {
      if (value === UNKNOWN && at === start) {
        learn(text.charCodeAt(at));
        continue;
      }
      const rest = readRest({ text, start, from: at, hash });
      at = rest.at;
      if (rest.end === start) continue;
      hash = rest.hash;
      end = rest.end;
    }
    hashes[count] = hash;
    starts[count] = start;
    ends[count] = end;
    if (++count === hashes.length) {
      tokens.grow();
      ({ hashes, starts, ends } = tokens);
    }
  }
  tokens.text = text;
  tokens.count = count;
}

interface BegunWord {
  readonly text: string;
  readonly start: number;
  /** Where the fast loop stopped, and the hash of what it has read. */
  readonly from: number;
  readonly hash: number;
}

interface Rest {
  /** The whole word's hash. */
  readonly hash: number;
  /** Behind the word's last letter or mark; the word's start where there is no word. */
  readonly end: number;
  /** Where reading goes on. */
  readonly at: number;
}

/**
 * The rest of a word from a character on that the fast loop does not know: further letters of any kind, with what
 * is ignored among them. Where nothing of the word was read yet, it may be an ideograph, or no word at all.
 */
function readRest({ text, start, from, hash: before }: BegunWord): Rest {
  let hash = before;
  let end = from;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const value = CHARACTERS[code] || learn(code);
    if (value > LAST_KIND) {
      hash = Math.imul(hash ^ value, HASH_PRIME);
      end = ++at;
    } else if (value === IGNORED || value === MARK) {
      at++;
      if (value === MARK) end = at;
    } else if (value === IDEOGRAPH && at === start) {
      return { hash: Math.imul(hash ^ code, HASH_PRIME), end: at + 1, at: at + 1 };
    } else if (value === EXPANDS || value === SURROGATE) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      const { kind, folded } = foldCharacter(character);
      if (at === start && kind !== EXPANDS) {
        const next = at + character.length;
        return { hash: hashOn(hash, folded), end: kind === IDEOGRAPH ? next : start, at: next };
      }
      if (kind !== EXPANDS && kind !== IGNORED && kind !== MARK) break;
      at += character.length;
      hash = hashOn(hash, folded);
      if (kind !== IGNORED) end = at;
    } else {
      break;
    }
  }
  return { hash, end, at };
}
