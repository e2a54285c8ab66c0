import { fromBase64 } from './base64.ts';
import { BitReader, widthOfSteps } from './bit-reader.ts';
import { checksumOf } from './checksum.ts';
import { LENGTH_WIDTH, LEXICON_FORMAT, type Lexicon } from './lexicon.ts';
import { readTable } from './read-table.ts';

/** Opens a packed lexicon; null where the string is damaged, or not one that this build can read. */
export function unpackLexicon(packed: string): Lexicon | null {
  try {
    const parts: unknown = JSON.parse(packed);
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return null;
    const [base64 = '', ...entries] = parts;
    const numbers = fromBase64(base64);
    const body = numbers.subarray(2);
    if (numbers[0] !== LEXICON_FORMAT || numbers[1] !== checksumOf(body)) return null;
    return layOut(new BitReader(body), entries);
  } catch {
    // No JSON, or no base64.
    return null;
  }
}

function layOut(reader: BitReader, entries: readonly string[]): Lexicon {
  const topics = reader.readMany(entries.length);
  const forms = readTable(reader, entries.length);
  const cues = readTable(reader, 0);
  const entryCues = new Uint32Array(reader.read(32));
  const cueStarts = new Uint32Array(entries.length * 2 + 1);
  const cueUses = new Uint16Array(reader.read(32));
  let at = 0;
  for (let list = 0; list < entries.length * 2; list++) {
    const length = reader.readSmall(LENGTH_WIDTH);
    const width = widthOfSteps(length, cueUses.length);
    let cue = -1;
    for (let left = length; left > 0; left--) {
      cue += reader.readSmall(width) + 1;
      entryCues[at++] = cue;
      cueUses[cue] = (cueUses[cue] ?? 0) + 1;
    }
    cueStarts[list + 1] = at;
  }
  return { forms, cues, entryCues, cueStarts, cueUses, entries, topics };
}
