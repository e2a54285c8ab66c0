import { commonLetters } from './common-letters.ts';
import { foldLetters } from './fold-words.ts';
import type { Tier } from './tiers.ts';

/** Letters of a label, and whether the query has them too. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** A label cut where letters that the query has begin and end. */
export function markSegments(
  label: string,
  { query, tier }: { query: readonly string[]; tier: Tier },
): readonly Segment[] {
  const { text, offsets } = foldLetters(label);
  const marks = new Uint8Array(label.length);
  let last = -2;
  for (const at of placesToMark(text, { query, tier })) {
    // What stands between two marked letters in a row (a space, a hyphen) is marked with them.
    const follows = at === last + 1 || (at === last + 2 && text[last + 1] === ' ');
    const offset = offsets[at] ?? 0;
    marks.fill(1, follows ? (offsets[last] ?? 0) : offset, offset + 1);
    last = at;
  }
  return cut(label, marks);
}

/** Positions in a folded label of what the query has. */
function placesToMark(
  text: string,
  { query, tier }: { query: readonly string[]; tier: Tier },
): readonly number[] {
  if (tier === 'nearest') return [];
  const letters = Array.from(text, (_, at) => at).filter((at) => text[at] !== ' ');
  const starts = letters.map((at, i) => ({ at, i })).filter(({ at }) => at === 0 || text[at - 1] === ' ');
  if (tier === 'initials') return starts.map(({ at }) => at);
  const joined = letters.map((at) => text[at]).join('');
  const wanted = query.join('');
  const run = starts.find(({ i }) => joined.startsWith(wanted, i));
  if (run !== undefined) return letters.slice(run.i, run.i + wanted.length);
  if (tier === 'spelling' || tier === 'sound' || tier === 'inside')
    return commonLetters(joined, wanted).flatMap((i) => letters[i] ?? []);
  return query.flatMap((word) => {
    const start = starts.find(({ at }) => text.startsWith(word, at));
    return start === undefined ? [] : Array.from(word, (_, i) => start.at + i);
  });
}

function cut(label: string, marks: Uint8Array): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let at = 1; at <= label.length; at++) {
    if (at < label.length && marks[at] === marks[from]) continue;
    segments.push({ text: label.slice(from, at), marked: marks[from] === 1 });
    from = at;
  }
  return segments;
}
