import type { Candidate } from './candidate.ts';

/**
 * Which candidates do not lie inside a longer certain one: "AI" in "AI chips" is no second witness.
 * Candidates are in order of their start, shorter ones first where they start together.
 */
export function standingCandidates(candidates: readonly Candidate[]): boolean[] {
  const standing = candidates.map(() => true);
  let coveredTo = -1;
  for (let at = 0; at < candidates.length; ) {
    const start = candidates[at]?.start ?? 0;
    let next = at;
    let reach = -1;
    while (candidates[next]?.start === start) {
      const candidate = candidates[next++];
      if (candidate !== undefined && !candidate.ambiguous) reach = Math.max(reach, candidate.end);
    }
    for (; at < next; at++) {
      const end = candidates[at]?.end ?? 0;
      standing[at] = end > coveredTo && end >= reach;
    }
    coveredTo = Math.max(coveredTo, reach);
  }
  return standing;
}
