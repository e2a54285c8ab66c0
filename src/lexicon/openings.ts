/**
 * How sequences of words begin, as a Bloom filter: it holds the hash of each that is one word, and a hash of the first
 * two words of each longer one. The top bits of a hash lead to a number, in which three bits are set for it.
 *
 * It is small enough for the processor's cache, and turns away nearly every word of a page: of words
 * that open nothing, one or two in a hundred pass.
 */

/** A hash of two words that follow each other, whatever stands between them. */
export function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + second) | 0;
}

/** The bits that tell a hash from others in the same number. */
export function openingMask(hash: number): number {
  return (1 << hash) | (1 << (hash >>> 5)) | (1 << (hash >>> 10));
}

/** How far hashes are shifted to lead to their number. */
export function openingShift(openings: Uint32Array): number {
  return Math.clz32(openings.length - 1);
}

/**
 * `hashes` may hold some more than once. `bits`: about so many for each; with fewer it is smaller to ship, and lets
 * more words through. (Its size is a power of two.)
 */
export function makeOpenings(hashes: readonly number[], bits: number): Uint32Array {
  const distinct = Int32Array.from(hashes)
    .sort()
    .filter((hash, index, sorted) => hash !== sorted[index - 1]);
  const size = Math.max(2, (distinct.length * bits) / 32);
  const openings = new Uint32Array(2 ** Math.round(Math.log2(size)));
  const shift = openingShift(openings);
  for (const hash of distinct) {
    const at = hash >>> shift;
    openings[at] = (openings[at] ?? 0) | openingMask(hash);
  }
  return openings;
}

export function isOpening(openings: Uint32Array, hash: number): boolean {
  const mask = openingMask(hash);
  return ((openings[hash >>> openingShift(openings)] ?? 0) & mask) === mask;
}
