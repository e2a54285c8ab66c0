import { LEXICON_FORMAT, type Lexicon } from './lexicon.ts';

const SECTIONS = 7;

/** Opens a packed lexicon; null where the string is not one that this build can read. Nothing is built. */
export function unpackLexicon(packed: string): Lexicon | null {
  const bytes = fromBase64(packed);
  if (bytes === null || bytes.length < (1 + SECTIONS) * 4) return null;
  const header = new Uint32Array(bytes.buffer, 0, 1 + SECTIONS);
  const lengths = [...header.subarray(1)];
  const words = 1 + SECTIONS + lengths.reduce((sum, length) => sum + length, 0);
  if (header[0] !== LEXICON_FORMAT || words * 4 > bytes.length) return null;
  const numbers = new Uint32Array(bytes.buffer, 0, words);
  let at = 1 + SECTIONS;
  const next = (): Uint32Array => numbers.subarray(at, (at += lengths.shift() ?? 0));
  const forms = { slots: next(), firstOutput: next(), outputs: next() };
  const cues = { slots: next(), firstOutput: next(), outputs: next() };
  return {
    forms,
    cues,
    formRows: next(),
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
