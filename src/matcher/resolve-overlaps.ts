import type { Judged } from './judge-block.ts';

export interface Resolved {
  readonly judged: Judged;
  /** Entries that wanted some of the same words. */
  readonly beaten: readonly number[];
}

/** Longest first, then leftmost, then the better score: what is left never overlaps, in order of its start. */
export function resolveOverlaps(accepted: readonly Judged[]): Resolved[] {
  const resolved: Resolved[] = [];
  // Only mentions that hang together by their words can be in each other's way.
  for (let from = 0; from < accepted.length; ) {
    let to = from;
    let end = 0;
    do {
      const { first, words } = accepted[to]?.candidate ?? { first: 0, words: 0 };
      end = Math.max(end, first + words);
      to++;
    } while (to < accepted.length && (accepted[to]?.candidate.first ?? 0) < end);
    const only = accepted[from];
    if (to - from > 1) resolved.push(...resolveGroup(accepted.slice(from, to)));
    else if (only !== undefined) resolved.push({ judged: only, beaten: [] });
    from = to;
  }
  return resolved;
}

function resolveGroup(group: readonly Judged[]): Resolved[] {
  const ranked = group.toSorted(
    (a, b) =>
      b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) ||
      a.candidate.start - b.candidate.start ||
      b.score - a.score ||
      a.candidate.entry - b.candidate.entry,
  );
  const kept: { judged: Judged; beaten: number[] }[] = [];
  for (const judged of ranked) {
    const { first, words, entry } = judged.candidate;
    // The first of them on the page, and kept in that order.
    const place = kept.findIndex(({ judged: { candidate } }) => candidate.first + candidate.words > first);
    const next = kept[place];
    if (next === undefined) kept.push({ judged, beaten: [] });
    else if (next.judged.candidate.first >= first + words) kept.splice(place, 0, { judged, beaten: [] });
    else if (next.judged.candidate.entry !== entry) next.beaten.push(entry);
  }
  return kept;
}
