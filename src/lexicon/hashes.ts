import { CHARACTERS, IGNORED, learn, MARK } from '../text/characters.ts';
import type { Tokens } from '../text/tokens.ts';

/** A hash of `count` words from `first`, independent of the one that finds them. */
export function signatureOf(tokens: Tokens, first: number, count: number): number {
  let signature = count;
  for (let i = first; i < first + count; i++) {
    signature =
      Math.imul(signature, 0x01000193) ^ Math.imul((tokens.hashes[i] ?? 0) ^ 0x5bd1e995, 0xcc9e2d51);
  }
  return signature >>> 0;
}

/** A hash of the same words as they are written, capitals and all; never 0. */
export function caseHashOf(text: string, tokens: Tokens, first: number, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = first; i < first + count; i++) {
    const end = tokens.ends[i] ?? 0;
    for (let at = tokens.starts[i] ?? 0; at < end; at++) {
      const code = text.charCodeAt(at);
      const value = CHARACTERS[code] || learn(code);
      if (value !== IGNORED && value !== MARK) hash = Math.imul(hash ^ narrow(code), 0x01000193);
    }
  }
  return hash >>> 0 || 1;
}

/** The ASCII letter that a full-width one stands for. */
function narrow(code: number): number {
  return code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code;
}

/** A hash of 32-bit numbers, to tell a damaged lexicon from a whole one. */
export function checksumOf(numbers: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < numbers.length; i++) hash = Math.imul(hash ^ (numbers[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
