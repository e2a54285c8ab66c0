import type { Judged } from './judge-block.ts';

export interface Resolved {
  readonly judged: Judged;
  /** Entries that wanted some of the same words. */
  readonly beaten: number[];
}

/** Longest first, then leftmost, then the better score: what is left never overlaps, in order of its start. */
export function resolveOverlaps(accepted: readonly Judged[]): Resolved[] {
  const ranked = accepted.toSorted(
    (a, b) =>
      b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) ||
      a.candidate.start - b.candidate.start ||
      b.score - a.score ||
      a.candidate.entry - b.candidate.entry,
  );
  const kept: Resolved[] = [];
  for (const judged of ranked) {
    const { first, words, entry } = judged.candidate;
    // The next one on the page that ends behind the first word, if it does not begin behind the last.
    const place = kept.findIndex(({ judged: { candidate } }) => candidate.first + candidate.words > first);
    const next = kept[place];
    if (next === undefined) kept.push({ judged, beaten: [] });
    else if (next.judged.candidate.first >= first + words) kept.splice(place, 0, { judged, beaten: [] });
    else if (next.judged.candidate.entry !== entry) next.beaten.push(entry);
  }
  return kept;
}
