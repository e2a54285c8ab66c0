import { fromBase64 } from './base64.ts';
import { checksumOf } from './checksum.ts';
import { LEXICON_FORMAT, type Lexicon } from './lexicon.ts';

/** Format, checksum, and the lengths of eight sections. */
const HEADER = 10;

/** Opens a packed lexicon; null where the string is damaged, or not one that this build can read. Builds nothing. */
export function unpackLexicon(packed: string): Lexicon | null {
  try {
    const parts: unknown = JSON.parse(packed);
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return null;
    const [base64 = '', ...entries] = parts;
    return layOut(fromBase64(base64), entries);
  } catch {
    // No JSON, or no base64.
    return null;
  }
}

function layOut(numbers: Uint32Array, entries: readonly string[]): Lexicon | null {
  if (numbers[0] !== LEXICON_FORMAT || numbers[1] !== checksumOf(numbers.subarray(2))) return null;
  let length = 2;
  let at = HEADER;
  const next = (): Uint32Array => numbers.subarray(at, (at += numbers[length++] ?? 0));
  const lexicon = {
    forms: { slots: next(), openings: next() },
    cues: { slots: next(), openings: next() },
    entryCues: next(),
    cueStarts: next(),
    subjectCues: next()[0] ?? 0,
    topics: next(),
    entries,
  };
  return at === numbers.length && lexicon.topics.length === entries.length ? lexicon : null;
}
