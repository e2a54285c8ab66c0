/** FNV-1a over UTF-16 code units, 32 bits, signed: a word's hash can be taken on to longer words, and back. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;
/** Undoes a multiplication by `HASH_PRIME` (modulo 2³²). */
const PRIME_INVERSE = 0x359c449b;

/** The hash of a word that goes on with these letters. */
export function hashOn(hash: number, letters: string): number {
  let longer = hash;
  for (let i = 0; i < letters.length; i++) longer = Math.imul(longer ^ letters.charCodeAt(i), HASH_PRIME);
  return longer;
}

/** The hash of a word without its last letter. */
export function hashWithout(hash: number, letter: number): number {
  return Math.imul(hash, PRIME_INVERSE) ^ letter;
}
