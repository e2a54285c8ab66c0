import type { Lexicon } from '../lexicon/lexicon.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { type CueHit, type CuePlaced, findCues, hitsOf } from './find-cues.ts';
import { findForeignWords } from './find-foreign-words.ts';
import { findSentences } from './sentence.ts';
import { scoreInBlock, type WeighedCue, weighCues } from './weigh-sense.ts';

/** A block of text with the forms and cues that stand in it. */
export interface BlockParts {
  readonly text: string;
  /** In order of their start. */
  readonly candidates: readonly Candidate[];
  /** Cues of the candidates' entries, by entry, in order of their start. */
  readonly cues: ReadonlyMap<number, readonly CueHit[]>;
  /** Words of the glossary's subject that are not themselves certain mentions, in order of their start. */
  readonly subject: readonly CuePlaced[];
  /** Where sentences begin. */
  readonly sentences: readonly number[];
}

/** What stands in one block of text (a paragraph, a list item, a title), before any sense is decided. */
export interface BlockReading extends BlockParts {
  /** What the block itself says about each candidate, in their order. */
  readonly weighed: readonly (readonly WeighedCue[])[];
  /** What each candidate scores by its own block alone. */
  readonly scores: readonly number[];
  /** Every place in the block where a cue of any entry stands. */
  readonly heard: readonly CuePlaced[];
}

const tokens = new Tokens();

/** Reads one block of text; null where no form stands in it, which is nearly always. */
export function readBlock(lexicon: Lexicon, text: string): BlockReading | null {
  tokenize(text, tokens);
  const candidates = findCandidates(lexicon, tokens);
  if (candidates.length === 0) return null;
  const heard = findCues(lexicon, tokens);
  const parts = {
    text,
    candidates,
    cues: cuesOf(lexicon, candidates, heard),
    subject: findSubject(lexicon, candidates, heard),
    sentences: findSentences(tokens),
  };
  const reading = { ...parts, ...weighAll(parts), heard };
  const isForeign = findForeignWords(reading);
  if (isForeign === null) return reading;
  const known = withoutForeign(parts, isForeign);
  return { ...known, ...weighAll(known), heard: heard.filter((cue) => !isForeign(cue)) };
}

function weighAll(parts: BlockParts): Pick<BlockReading, 'weighed' | 'scores'> {
  const weighed = parts.candidates.map((candidate) => weighCues(parts, candidate));
  const scores = parts.candidates.map((candidate, index) => scoreInBlock(candidate, weighed[index] ?? []));
  return { weighed, scores };
}

function cuesOf(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  heard: readonly CuePlaced[],
): Map<number, CueHit[]> {
  const places = Map.groupBy(heard, ({ cue }) => cue);
  const cues = new Map<number, CueHit[]>();
  for (const { entry } of candidates) {
    if (!cues.has(entry)) cues.set(entry, hitsOf(lexicon, places, entry));
  }
  return cues;
}

/** The subject words. Mentions count as what they mean, not twice. */
function findSubject(
  { subjectCues }: Lexicon,
  candidates: readonly Candidate[],
  heard: readonly CuePlaced[],
): CuePlaced[] {
  const certain = new Set<number>();
  for (const { start, ambiguous } of candidates) if (!ambiguous) certain.add(start);
  return heard.filter(({ cue, start }) => subjectCues.has(cue) && !certain.has(start));
}

function withoutForeign(parts: BlockParts, isForeign: (cue: CuePlaced) => boolean): BlockParts {
  const cues = new Map<number, CueHit[]>();
  for (const [entry, hits] of parts.cues) {
    cues.set(
      entry,
      hits.filter((hit) => hit.against || !isForeign(hit)),
    );
  }
  return { ...parts, cues, subject: parts.subject.filter((word) => !isForeign(word)) };
}

/** The cues of any entry that stand in a text, whether or not a form does. */
export function hearCues(lexicon: Lexicon, text: string): readonly CuePlaced[] {
  tokenize(text, tokens);
  return findCues(lexicon, tokens);
}
