import { fromBase64 } from './base64.ts';
import { ByteReader } from './byte-reader.ts';
import { checksumOf } from './checksum.ts';
import { LEXICON_FORMAT, type Lexicon } from './lexicon.ts';
import { readTable } from './read-table.ts';

/** Format and checksum, in bytes. */
const HEADER = 8;

/** Opens a packed lexicon; null where the string is damaged, or not one that this build can read. */
export function unpackLexicon(packed: string): Lexicon | null {
  try {
    const parts: unknown = JSON.parse(packed);
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return null;
    const [base64 = '', ...entries] = parts;
    const numbers = fromBase64(base64);
    if (numbers[0] !== LEXICON_FORMAT || numbers[1] !== checksumOf(numbers.subarray(2))) return null;
    return layOut(new ByteReader(new Uint8Array(numbers.buffer), HEADER), entries);
  } catch {
    // No JSON, or no base64.
    return null;
  }
}

function layOut(reader: ByteReader, entries: readonly string[]): Lexicon {
  const topics = Uint32Array.from(entries, () => reader.number());
  const forms = readTable(reader, false);
  const cues = readTable(reader, true);
  const entryCues = new Uint32Array(reader.number());
  const cueStarts = new Uint32Array(entries.length * 2 + 1);
  const cueUses = new Uint16Array(reader.number());
  let at = 0;
  for (let list = 0; list < entries.length * 2; list++) {
    let cue = -1;
    for (let left = reader.number(); left > 0; left--) {
      cue += reader.number() + 1;
      entryCues[at++] = cue;
      cueUses[cue] = (cueUses[cue] ?? 0) + 1;
    }
    cueStarts[list + 1] = at;
  }
  return { forms, cues, entryCues, cueStarts, cueUses, entries, topics };
}
