import type { Candidate } from './candidate.ts';
import type { CuePlaced } from './find-cues.ts';
import type { BlockParts } from './read-block.ts';
import { isOfDoubtfulSense, scoreInBlock, weighCues } from './weigh-sense.ts';

/**
 * Tells which places of a block are an ambiguous form that has another sense there, so that they are no cue for
 * anything: the "chips" of a menu do not speak for "bottleneck". Null where there are none.
 */
export function findForeignWords(
  block: BlockParts,
  heard: readonly CuePlaced[],
): ((place: CuePlaced) => boolean) | null {
  const inDoubt = block.candidates.filter(isOfDoubtfulSense);
  if (inDoubt.length === 0) return null;
  // Only forms that are also cues are in question; the block's words have few of them.
  const cues = new Set(heard.map(({ start, end }) => block.text.slice(start, end).toLowerCase()));
  const foreign = new Map<number, number>();
  for (const candidate of inDoubt) {
    const { start, end } = candidate;
    if (!cues.has(block.text.slice(start, end).toLowerCase())) continue;
    if (isForeign(block, candidate)) foreign.set(start, end);
  }
  return foreign.size === 0 ? null : ({ start, end }) => foreign.get(start) === end;
}

function isForeign(block: BlockParts, candidate: Candidate): boolean {
  return scoreInBlock(candidate, weighCues(block, candidate)) < 0;
}
