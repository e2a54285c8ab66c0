import { CAPITALS_ONLY, EVERYDAY, EXACT_CASE, type Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { BlockReading } from './read-block.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { weighNeighbours } from './weigh-neighbours.ts';
import { type CuePlace, scoreInBlock, THRESHOLD, WEIGHTS, type WeighedCue } from './weigh-sense.ts';

/** How much the rest of the page counts. */
const PAGE_WEIGHTS = {
  cueInTitle: 0.5,
  againstInTitle: -0.4,
  /** Each cue in other blocks of the page, and the most they can add together. */
  cueOnPage: 0.3,
  cuesOnPage: 0.9,
  againstOnPage: -0.4,
  allAgainstOnPage: -1.2,
  /** All that stands elsewhere on a page, unless the page is about the subject through and through. */
  fromAfar: 0.9,
  onSubject: 0.75,
  settledSense: 0.8,
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
    .map((candidate, index) => judge({ reading, candidate, index, evidence }))
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

interface Case {
  readonly reading: BlockReading;
  readonly candidate: Candidate;
  readonly index: number;
  readonly evidence: PageEvidence;
}

export function judge({ reading, candidate, index, evidence }: Case): Judged {
  const own = reading.weighed[index] ?? [];
  const cues = [...own, ...weighPage(candidate, own, evidence)];
  const contrary = own.some((cue) => cue.weight < 0);
  const inDoubt = candidate.ambiguous || cues.some((cue) => cue.weight < 0);
  const neighbours = inDoubt ? weighNeighbours(reading, index, evidence) : 0;
  const heard = cues.reduce(
    (sum, { place, weight }) => (isRemote(place) ? sum + Math.max(0, weight) : sum),
    0,
  );
  const companions = inDoubt
    ? Math.min(evidence.companionship(candidate.entry), remoteLimit(candidate, evidence) - heard)
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

/** Whether a cue stands in another part of the page. */
function isRemote(place: CuePlace): boolean {
  return place === 'page' || place === 'title';
}

/** How much all evidence from afar may add. Alone it decides only where page and subject are one, or the page short. */
function remoteLimit({ entry }: Candidate, evidence: PageEvidence): number {
  return evidence.isShort() || evidence.companionship(entry) > PAGE_WEIGHTS.onSubject
    ? Number.POSITIVE_INFINITY
    : PAGE_WEIGHTS.fromAfar;
}

/** What the title and the other blocks say for and against the entry. */
function weighPage(candidate: Candidate, own: readonly WeighedCue[], evidence: PageEvidence): WeighedCue[] {
  const cues = evidence.titleCues(candidate.entry).map(({ words, against }): WeighedCue => {
    const share = (candidate.flags & EVERYDAY) !== 0 ? WEIGHTS.everydayShare : 1;
    const weight = against ? PAGE_WEIGHTS.againstInTitle : PAGE_WEIGHTS.cueInTitle * share;
    return { words, place: 'title', weight };
  });
  const heard = new Set([...own, ...cues].map(({ words }) => words.toLowerCase()));
  let room = { for: PAGE_WEIGHTS.cuesOnPage as number, against: PAGE_WEIGHTS.allAgainstOnPage as number };
  for (const { words, against } of evidence.pageCues(candidate.entry)) {
    if (heard.has(words.toLowerCase())) continue;
    // That a page has to do with trade makes no country a subject of it.
    if (!against && (candidate.flags & EVERYDAY) !== 0) continue;
    const weight = against
      ? Math.max(PAGE_WEIGHTS.againstOnPage, room.against)
      : Math.min(PAGE_WEIGHTS.cueOnPage, room.for);
    if (Math.abs(weight) < 0.01) continue;
    room = against ? { ...room, against: room.against - weight } : { ...room, for: room.for - weight };
    cues.push({ words, place: 'page', weight });
  }
  return cues;
}

function caseRuleOf(flags: number): Why['caseRule'] {
  if ((flags & CAPITALS_ONLY) !== 0) return 'capitals';
  return (flags & EXACT_CASE) !== 0 ? 'exact' : 'any';
}
