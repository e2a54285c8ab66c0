import { checksumOf } from './hashes.ts';
import { LEXICON_FORMAT, type Lexicon } from './lexicon.ts';

/** Format, checksum, and the lengths of eight sections. */
const HEADER = 10;

/** Opens a packed lexicon; null where the string is damaged, or not one that this build can read. Builds nothing. */
export function unpackLexicon(packed: string): Lexicon | null {
  const bytes = fromBase64(packed);
  if (bytes === null || bytes.length < HEADER * 4) return null;
  const lengths = [...new Uint32Array(bytes.buffer, 8, HEADER - 2)];
  const words = HEADER + lengths.reduce((sum, length) => sum + length, 0);
  if (words * 4 > bytes.length) return null;
  const numbers = new Uint32Array(bytes.buffer, 0, words);
  if (numbers[0] !== LEXICON_FORMAT || numbers[1] !== checksumOf(numbers.subarray(2))) return null;
  let at = HEADER;
  const next = (): Uint32Array => numbers.subarray(at, (at += lengths.shift() ?? 0));
  const forms = { slots: next(), firstOutput: next(), outputs: next() };
  const cues = { slots: next(), firstOutput: next(), outputs: next() };
  return {
    forms,
    cues,
    formRows: next(),
    topics: next(),
    entries: new TextDecoder().decode(bytes.subarray(words * 4)).split('\n'),
  };
}

function fromBase64(packed: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(packed);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  } catch {
    return null;
  }
}
