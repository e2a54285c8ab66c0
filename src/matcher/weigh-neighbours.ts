import type { Candidate } from './candidate.ts';
import { someAt } from './find-cues.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { BlockReading } from './read-block.ts';
import { sentenceAround } from './sentence.ts';
import { isOfDoubtfulSense, MOST_HEARD, PARAGRAPH_REACH, THRESHOLD } from './weigh-sense.ts';

// What each other entry adds that is certain near a candidate, and the most that all of them can.
/** One that has taken the candidate's own words for its cue: what makes sense of one makes sense of both. */
const LEANING = 1;
const RELATED_IN_SENTENCE = 0.5;
const OTHER_IN_SENTENCE = 0.4;
const RELATED_IN_BLOCK = 0.2;
const OTHER_IN_BLOCK = 0.1;
const TOGETHER = 1;

/** Whether a mention is certain, or has evidence enough of its own. */
function isMeant({ candidates, scores }: BlockReading, at: number, evidence: PageEvidence): boolean {
  const candidate = candidates[at];
  if (candidate === undefined) return false;
  if (!candidate.ambiguous) return evidence.isCertain(candidate.entry);
  return isOfDoubtfulSense(candidate) && (scores[at] ?? 0) >= THRESHOLD;
}

/** Whether an ambiguous mention has the words of another candidate among its cues. */
function leansOn({ cues }: BlockReading, mention: Candidate, { start, end }: Candidate): boolean {
  const hits = mention.ambiguous ? (cues.get(mention.entry) ?? []) : [];
  return someAt(hits, start, (hit) => hit.end === end && !hit.against);
}

/** What the certain entries around a candidate add to its score, the nearest mention of each. */
export function weighNeighbours(reading: BlockReading, index: number, evidence: PageEvidence): number {
  const { candidates } = reading;
  const candidate = candidates[index];
  if (candidate === undefined) return 0;
  const sentence = sentenceAround(reading, candidate);
  const weights = new Map<number, number>();
  let sum = 0;
  const last = Math.min(candidates.length - 1, index + MOST_HEARD);
  for (let at = Math.max(0, index - MOST_HEARD); at <= last && sum < TOGETHER; at++) {
    const other = candidates[at];
    if (other === undefined || other.entry === candidate.entry || !isMeant(reading, at, evidence)) continue;
    if (Math.abs(other.start - candidate.start) > PARAGRAPH_REACH) continue;
    if (other.start < candidate.end && other.end > candidate.start) continue;
    const isRelated = evidence.areRelated(candidate.entry, other.entry);
    const inSentence = other.start >= sentence.start && other.end <= sentence.end;
    const weight = !inSentence
      ? isRelated
        ? RELATED_IN_BLOCK
        : OTHER_IN_BLOCK
      : leansOn(reading, other, candidate)
        ? LEANING
        : isRelated
          ? RELATED_IN_SENTENCE
          : OTHER_IN_SENTENCE;
    const known = weights.get(other.entry) ?? 0;
    if (weight <= known) continue;
    weights.set(other.entry, weight);
    sum += weight - known;
  }
  return Math.min(sum, TOGETHER);
}
