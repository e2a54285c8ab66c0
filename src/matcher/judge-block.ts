import { CAPITALS_ONLY, EXACT_CASE, type Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { BlockReading } from './read-block.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { sentenceAround } from './sentence.ts';
import { scoreInBlock, THRESHOLD, type WeighedCue, weighCues } from './weigh-sense.ts';

/** How much the rest of the page counts. All of it together may carry a form over the threshold, one part may not. */
const PAGE_WEIGHTS = {
  cueInTitle: 0.5,
  againstInTitle: -0.4,
  /** Each other entry that is certain in the same sentence, and the most they can add together. */
  neighbour: 0.4,
  neighbours: 0.8,
  /** Each other entry that is certain anywhere on the page, and the most they can add together. */
  companion: 0.12,
  companions: 0.6,
  settledSense: 0.6,
} as const;

/** Why a mention was taken, in a form that views and commands put into words. */
export interface Why {
  readonly caseRule: 'any' | 'exact' | 'capitals';
  /** False: the form alone was not enough. */
  readonly certainForm: boolean;
  readonly cues: readonly WeighedCue[];
  /** What other entries in the sentence, others on the page, and the sense settled elsewhere on it have added. */
  readonly neighbours: number;
  readonly companions: number;
  readonly settledSense: number;
  /** `pack/id` of entries that wanted some of the same words. */
  readonly beat: readonly string[];
}

/** Words that mean an entry. */
export interface Mention {
  /** UTF-16 offsets into the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `pack/id`. */
  readonly ref: string;
  readonly score: number;
  readonly why: Why;
}

export interface Judged {
  readonly candidate: Candidate;
  readonly score: number;
  readonly why: Omit<Why, 'beat'>;
}

/** Decides which candidates of a block mean their entry. Mentions come in order and never overlap. */
export function judgeBlock(lexicon: Lexicon, reading: BlockReading, evidence: PageEvidence): Mention[] {
  const accepted = reading.candidates
    .map((candidate) => judge(reading, candidate, evidence))
    .filter((judged) => judged.score >= THRESHOLD);
  return resolveOverlaps(accepted).map(({ judged, beaten }) => ({
    start: judged.candidate.start,
    end: judged.candidate.end,
    ref: lexicon.entries[judged.candidate.entry] ?? '',
    score: Math.round(judged.score * 100) / 100,
    why: {
      ...judged.why,
      beat: [...new Set(beaten.map((entry) => lexicon.entries[entry] ?? ''))],
    },
  }));
}

function judge(reading: BlockReading, candidate: Candidate, evidence: PageEvidence): Judged {
  const cues = weighCues(reading, candidate);
  for (const { words, against } of evidence.titleCues(candidate.entry)) {
    const weight = against ? PAGE_WEIGHTS.againstInTitle : PAGE_WEIGHTS.cueInTitle;
    cues.push({ words, place: 'title', weight });
  }
  const contrary = cues.some((cue) => cue.weight < 0);
  const neighbours = candidate.ambiguous
    ? Math.min(
        countNeighbours(reading, candidate, evidence) * PAGE_WEIGHTS.neighbour,
        PAGE_WEIGHTS.neighbours,
      )
    : 0;
  const companions = candidate.ambiguous
    ? Math.min(evidence.certainOthers(candidate.entry) * PAGE_WEIGHTS.companion, PAGE_WEIGHTS.companions)
    : 0;
  const settledSense =
    candidate.ambiguous && !contrary && evidence.isSettled(candidate.entry) ? PAGE_WEIGHTS.settledSense : 0;
  return {
    candidate,
    score: scoreInBlock(candidate, cues) + neighbours + companions + settledSense,
    why: {
      caseRule: caseRuleOf(candidate.flags),
      certainForm: !candidate.ambiguous,
      cues,
      neighbours,
      companions,
      settledSense,
    },
  };
}

function countNeighbours(reading: BlockReading, candidate: Candidate, evidence: PageEvidence): number {
  const sentence = sentenceAround(reading.text, candidate.start, candidate.end);
  const neighbours = new Set<number>();
  for (const other of reading.candidates) {
    if (other.ambiguous || other.entry === candidate.entry || !evidence.isCertain(other.entry)) continue;
    const overlaps = other.start < candidate.end && other.end > candidate.start;
    if (!overlaps && other.start >= sentence.start && other.end <= sentence.end) neighbours.add(other.entry);
  }
  return neighbours.size;
}

function caseRuleOf(flags: number): Why['caseRule'] {
  if ((flags & CAPITALS_ONLY) !== 0) return 'capitals';
  return (flags & EXACT_CASE) !== 0 ? 'exact' : 'any';
}
