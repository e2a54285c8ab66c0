/** A hash of 32-bit numbers, to tell a damaged lexicon from a whole one. */
export function checksumOf(numbers: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < numbers.length; i++) hash = Math.imul(hash ^ (numbers[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
