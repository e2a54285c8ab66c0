import type { PageEvidence } from './page-evidence.ts';
import type { BlockReading } from './read-block.ts';
import { sentenceAround } from './sentence.ts';
import { isOfDoubtfulSense, PARAGRAPH_REACH, THRESHOLD } from './weigh-sense.ts';

/** What each other entry adds that is certain near a candidate, and the most that all of them can. */
const WEIGHTS = {
  relatedInSentence: 0.5,
  otherInSentence: 0.4,
  relatedInBlock: 0.2,
  otherInBlock: 0.1,
  together: 1,
} as const;

/** Whether a mention is certain, or has evidence enough of its own. */
function isMeant({ candidates, scores }: BlockReading, at: number, evidence: PageEvidence): boolean {
  const candidate = candidates[at];
  if (candidate === undefined) return false;
  if (!candidate.ambiguous) return evidence.isCertain(candidate.entry);
  return isOfDoubtfulSense(candidate) && (scores[at] ?? 0) >= THRESHOLD;
}

/** What the certain entries around a candidate add to its score, the nearest mention of each. */
export function weighNeighbours(reading: BlockReading, index: number, evidence: PageEvidence): number {
  const candidate = reading.candidates[index];
  if (candidate === undefined) return 0;
  const sentence = sentenceAround(reading, candidate);
  const weights = new Map<number, number>();
  const weigh = (at: number): boolean => {
    const other = reading.candidates[at];
    if (other === undefined || Math.abs(other.start - candidate.start) > PARAGRAPH_REACH) return false;
    if (other.entry === candidate.entry || !isMeant(reading, at, evidence)) return true;
    if (other.start < candidate.end && other.end > candidate.start) return true;
    const isRelated = evidence.areRelated(candidate.entry, other.entry);
    const inSentence = other.start >= sentence.start && other.end <= sentence.end;
    const weight = inSentence
      ? isRelated
        ? WEIGHTS.relatedInSentence
        : WEIGHTS.otherInSentence
      : isRelated
        ? WEIGHTS.relatedInBlock
        : WEIGHTS.otherInBlock;
    weights.set(other.entry, Math.max(weight, weights.get(other.entry) ?? 0));
    return true;
  };
  for (let at = index - 1; weigh(at); at--);
  for (let at = index + 1; weigh(at); at++);
  return Math.min(
    [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    WEIGHTS.together,
  );
}
