import type { Lexicon } from '../lexicon/lexicon.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { dropForeignCues } from './drop-foreign-cues.ts';
import { findCandidates } from './find-candidates.ts';
import { type CueHit, findCues } from './find-cues.ts';
import { findSentences } from './sentence.ts';
import { scoreInBlock, type WeighedCue, weighCues } from './weigh-sense.ts';

/** A block of text with the forms and cues that stand in it. */
export interface BlockParts {
  readonly text: string;
  /** In order of their start. */
  readonly candidates: readonly Candidate[];
  /** Cues of the candidates' entries, in order of their start. */
  readonly cues: readonly CueHit[];
  /** Where sentences begin. */
  readonly sentences: readonly number[];
}

/** What stands in one block of text (a paragraph, a list item, a title), before any sense is decided. */
export interface BlockReading extends BlockParts {
  /** What the block itself says about each candidate, in their order. */
  readonly weighed: readonly (readonly WeighedCue[])[];
  /** What each candidate scores by that alone. */
  readonly scores: readonly number[];
}

const tokens = new Tokens();

/** Reads one block of text; null where no form stands in it, which is nearly always. */
export function readBlock(lexicon: Lexicon, text: string): BlockReading | null {
  tokenize(text, tokens);
  const candidates = findCandidates(lexicon, text, tokens);
  if (candidates.length === 0) return null;
  const entries = new Set(candidates.map((candidate) => candidate.entry));
  const parts = {
    text,
    candidates,
    cues: findCues(lexicon, tokens, entries),
    sentences: findSentences(text),
  };
  const known = { ...parts, cues: dropForeignCues(parts) };
  const weighed = candidates.map((candidate) => weighCues(known, candidate));
  const scores = candidates.map((candidate, index) => scoreInBlock(candidate, weighed[index] ?? []));
  return { ...known, weighed, scores };
}
