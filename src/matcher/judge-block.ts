import { CAPITALS_ONLY, EVERYDAY, EXACT_CASE, type Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { PageCue } from './page-cues.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { BlockReading } from './read-block.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { weighNeighbours } from './weigh-neighbours.ts';
import { type CuePlace, EVERYDAY_SHARE, scoreInBlock, THRESHOLD, type WeighedCue } from './weigh-sense.ts';

// How much the rest of the page counts.
/** Each cue in the title, and the most they can add together. */
const TITLE_CUE = 0.5;
const TITLE_CUES = 1.5;
const AGAINST_IN_TITLE = -0.4;
/** The same for cues in other blocks. */
const PAGE_CUE = 0.3;
const PAGE_CUES = 0.9;
const AGAINST_ON_PAGE = -0.4;
const ALL_AGAINST = -1.2;
/** All that stands elsewhere on a page, unless the page is about the subject through and through. */
const FROM_AFAR = 0.9;
const ON_SUBJECT = 0.75;
const SETTLED_SENSE = 0.8;

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
  readonly why: Why;
}

const NOBODY: readonly string[] = [];

/** Decides which candidates of a block mean their entry. Mentions come in order and never overlap. */
export function judgeBlock(lexicon: Lexicon, reading: BlockReading, evidence: PageEvidence): Mention[] {
  const accepted: Judged[] = [];
  reading.candidates.forEach((candidate, index) => {
    const judged = judge({ reading, candidate, index, evidence });
    if (judged.score >= THRESHOLD) accepted.push(judged);
  });
  return resolveOverlaps(accepted).map(({ judged: { candidate, score, why }, beaten }) => ({
    start: candidate.start,
    end: candidate.end,
    ref: lexicon.entries[candidate.entry] ?? '',
    score: Math.round(score * 100) / 100,
    why:
      beaten.length === 0
        ? why
        : { ...why, beat: [...new Set(beaten.map((entry) => lexicon.entries[entry] ?? ''))] },
  }));
}

interface Case {
  readonly reading: BlockReading;
  readonly candidate: Candidate;
  readonly index: number;
  readonly evidence: PageEvidence;
}

function judge({ reading, candidate, index, evidence }: Case): Judged {
  const { entry, ambiguous } = candidate;
  let cues = reading.weighed[index] ?? [];
  let score = reading.scores[index] ?? 0;
  let neighbours = 0;
  let companions = 0;
  let settledSense = 0;
  const contrary = cues.some(({ weight }) => weight < 0);
  if (ambiguous || contrary || hasEnemies(entry, evidence)) {
    const all = [...cues];
    const remote = weighPage(candidate, all, evidence);
    const companionship = evidence.companionship(entry);
    neighbours = weighNeighbours(reading, index, evidence);
    companions = Math.min(companionship, remoteLimit(companionship, evidence) - remote);
    if (ambiguous && !contrary && evidence.isSettled(entry)) settledSense = SETTLED_SENSE;
    cues = all;
    score = scoreInBlock(candidate, all) + neighbours + companions + settledSense;
  }
  const caseRule = caseRuleOf(candidate.flags);
  const why = { caseRule, certainForm: !ambiguous, cues, neighbours, companions, settledSense, beat: NOBODY };
  return { candidate, score, why };
}

/** Whether anything on the page speaks against an entry. */
function hasEnemies(entry: number, { title, blocks }: PageEvidence): boolean {
  return title.of(entry * 2 + 1).length > 0 || blocks.near(entry).length > 0;
}

/** How much all evidence from afar may add. Alone it decides only where page and subject are one, or the page short. */
function remoteLimit(companionship: number, evidence: PageEvidence): number {
  return evidence.isShort() || companionship > ON_SUBJECT ? Number.POSITIVE_INFINITY : FROM_AFAR;
}

/** Adds what the title and the other blocks say for and against the entry; returns what of it speaks for it. */
function weighPage({ entry, flags }: Candidate, cues: WeighedCue[], { title, blocks }: PageEvidence): number {
  const isEveryday = (flags & EVERYDAY) !== 0;
  const share = isEveryday ? EVERYDAY_SHARE : 1;
  /** What each cue counts, and the most that all of them can together. */
  const hear = (heard: readonly PageCue[], place: CuePlace, each: number, together: number): number => {
    let sum = 0;
    for (const { cue, text, start, end } of heard) {
      if (cues.some((known) => known.cue === cue)) continue;
      const weight = Math.abs(sum + each) > Math.abs(together) ? together - sum : each;
      sum += weight;
      cues.push({ words: text.slice(start, end).toLowerCase(), place, weight, cue });
      if (Math.abs(together - sum) < Math.abs(each) / 2) break;
    }
    return sum;
  };
  const fromTitle = hear(title.of(entry * 2), 'title', TITLE_CUE * share, TITLE_CUES * share);
  hear(title.of(entry * 2 + 1), 'title', AGAINST_IN_TITLE, ALL_AGAINST);
  // That a page has to do with trade makes no country a subject of it.
  const fromPage = isEveryday ? 0 : hear(blocks.of(entry * 2), 'page', PAGE_CUE, PAGE_CUES);
  hear(blocks.near(entry), 'page', AGAINST_ON_PAGE, ALL_AGAINST);
  return fromTitle + fromPage;
}

function caseRuleOf(flags: number): Why['caseRule'] {
  if ((flags & CAPITALS_ONLY) !== 0) return 'capitals';
  return (flags & EXACT_CASE) !== 0 ? 'exact' : 'any';
}
