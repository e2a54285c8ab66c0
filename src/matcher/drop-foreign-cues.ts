import type { Candidate } from './candidate.ts';
import type { CueHit } from './find-cues.ts';
import type { BlockParts } from './read-block.ts';
import { isOfDoubtfulSense, scoreInBlock, weighCues } from './weigh-sense.ts';

/**
 * The cues of a block, but without those that are themselves an ambiguous form with another sense here: the "chips"
 * of a menu do not speak for "bottleneck".
 */
export function dropForeignCues(block: BlockParts): readonly CueHit[] {
  const inDoubt = new Map<number, Candidate>();
  for (const candidate of block.candidates) {
    if (isOfDoubtfulSense(candidate)) inDoubt.set(candidate.start, candidate);
  }
  if (inDoubt.size === 0) return block.cues;
  const verdicts = new Map<Candidate, boolean>();
  return block.cues.filter((cue) => {
    const candidate = inDoubt.get(cue.start);
    if (cue.against || candidate?.end !== cue.end || candidate.entry === cue.entry) return true;
    let isMeant = verdicts.get(candidate);
    if (isMeant === undefined) {
      isMeant = scoreInBlock(candidate, weighCues(block, candidate)) >= 0;
      verdicts.set(candidate, isMeant);
    }
    return isMeant;
  });
}
