import { type CuePlaced, someAt } from './find-cues.ts';
import type { BlockReading } from './read-block.ts';
import { isOfDoubtfulSense } from './weigh-sense.ts';

/**
 * Tells which places of a block are an ambiguous form that has another sense there, so that they are no cue for
 * anything: the "chips" of a menu do not speak for "bottleneck". Null where there are none.
 */
export function findForeignWords({
  candidates,
  scores,
  heard,
}: Pick<BlockReading, 'candidates' | 'scores' | 'heard'>): ((place: CuePlaced) => boolean) | null {
  const foreign = new Map<number, number>();
  candidates.forEach((candidate, index) => {
    const { start, end } = candidate;
    if ((scores[index] ?? 0) >= 0 || !isOfDoubtfulSense(candidate)) return;
    // Only forms that are also cues are in question; the block's words have few of them.
    if (someAt(heard, start, (cue) => cue.end === end)) foreign.set(start, end);
  });
  return foreign.size === 0 ? null : ({ start, end }) => foreign.get(start) === end;
}
