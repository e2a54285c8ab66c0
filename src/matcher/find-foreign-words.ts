import type { BlockParts } from './read-block.ts';
import type { Stretch } from './sentence.ts';
import { isOfDoubtfulSense, scoreInBlock, weighCues } from './weigh-sense.ts';

/**
 * Which of some words of a block are an ambiguous form that has another sense here, so that they are no cue for
 * anything: the "chips" of a menu do not speak for "bottleneck".
 */
export function findForeignWords(block: BlockParts, words: Iterable<Stretch>): (stretch: Stretch) => boolean {
  const inDoubt = new Map(
    block.candidates.filter(isOfDoubtfulSense).map((candidate) => [candidate.start, candidate]),
  );
  const foreign = new Map<number, number>();
  for (const { start, end } of inDoubt.size === 0 ? [] : words) {
    const candidate = inDoubt.get(start);
    if (candidate?.end === end && scoreInBlock(candidate, weighCues(block, candidate)) < 0) {
      foreign.set(start, end);
    }
  }
  return ({ start, end }) => foreign.get(start) === end;
}
