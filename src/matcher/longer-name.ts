import { EXACT_CASE } from '../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { someAt } from './find-cues.ts';
import type { BlockParts } from './read-block.ts';

/** Capitalised words that may stand before a name without being part of it. */
const NO_NAMES = new Set(
  `a an and as at but by for from he his her how if in is it its like mr mrs ms dr no not of on or our she so
   that the their then there these they this to unlike was we what when where which while who why with yet
   chief chairman chairwoman president founder boss today after before since though although because
   meanwhile even only still now once until under over between against instead says said`.split(/\s+/),
);
/** Not the first word of a sentence, whose capital tells nothing ("Install Transformers"). */
const WORD_BEFORE = /[\p{L}\p{N},]\s(\p{Lu}\p{Ll}[\p{L}’'-]*)\s$/u;
const WORD_AFTER = /^\s(\p{Lu}\p{Ll}[\p{L}-]*)/u;

/**
 * The longer name that an ambiguous proper name is a part of ("Cancer Moonshot", "Tsai Ing-wen"), or null.
 * A capitalised word that is a cue is no part of it ("Google Android"), nor is one in a title set in capitals.
 */
export function longerNameAround(
  { text, cues }: Pick<BlockParts, 'text' | 'cues'>,
  { start, end, ambiguous, flags, words, entry }: Candidate,
): string | null {
  if (!ambiguous || words > 1 || (flags & EXACT_CASE) === 0) return null;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 32), start))?.[1] ?? '';
  const after = WORD_AFTER.exec(text.slice(end, end + 32))?.[1] ?? '';
  const hits = cues.get(entry) ?? [];
  const isPart = (word: string, at: number): boolean =>
    word !== '' && !NO_NAMES.has(word.toLowerCase()) && !someAt(hits, at, ({ against }) => !against);
  const isAfter = isPart(after, end + 1);
  if (!isAfter && !isPart(before, start - 1 - before.length)) return null;
  if (isTitleCase(text, start, end)) return null;
  return isAfter ? `${text.slice(start, end)} ${after}` : `${before} ${text.slice(start, end)}`;
}

/** Whether most long words near a span begin with a capital, as in a headline: there capitals tell nothing. */
function isTitleCase(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 80), end + 80).match(/\p{L}{4,}/gu) ?? [];
  return near.length > 4 && near.filter((word) => /^\p{Lu}/u.test(word)).length > near.length * 0.6;
}
