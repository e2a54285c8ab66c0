import { CHARACTERS, foldCodePoint, LAST_KIND, learn } from '../text/characters.ts';
import type { Tokens } from '../text/tokens.ts';

/** Which letters of a text are meant, and what of them counts. */
export interface Letters {
  /** The first and the last word. */
  readonly first: number;
  readonly last: number;
  /** Without the last letter, which is an s. */
  readonly withS: boolean;
  /** Whether a capital is another letter than its small one. */
  readonly cased: boolean;
}

/** 16 bits of a hash of words by their letters, independent of the hash that finds them. */
export function checkLetters({ text, starts, ends }: Tokens, { first, last, withS, cased }: Letters): number {
  let hash = 0;
  for (let word = first; word <= last; word++) {
    const end = (ends[word] ?? 0) - (withS && word === last ? 1 : 0);
    for (let at = starts[word] ?? 0; at < end; at++) {
      const code = text.charCodeAt(at);
      const value = CHARACTERS[code] || learn(code);
      if (value > LAST_KIND) {
        hash = mix(hash, cased && isCapital(code) ? value | CAPITAL : value);
      } else {
        const codePoint = text.codePointAt(at) ?? code;
        const { folded } = foldCodePoint(codePoint);
        for (let i = 0; i < folded.length; i++) hash = mix(hash, folded.charCodeAt(i));
        if (codePoint > 0xffff) at++;
      }
    }
  }
  return hash >>> 16;
}

const CAPITAL = 0x10000;

function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

function mix(hash: number, letter: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ letter, 0x9e3779b1);
}
