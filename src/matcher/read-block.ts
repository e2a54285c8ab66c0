import type { Lexicon } from '../lexicon/lexicon.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { type CueHit, findCues } from './find-cues.ts';

/** What stands in one block of text (a paragraph, a list item, a title), before any sense is decided. */
export interface BlockReading {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly cues: readonly CueHit[];
}

const tokens = new Tokens();

/** Reads one block of text; null where no form stands in it, which is nearly always. */
export function readBlock(lexicon: Lexicon, text: string): BlockReading | null {
  tokenize(text, tokens);
  const candidates = findCandidates(lexicon, text, tokens);
  if (candidates.length === 0) return null;
  const entries = new Set(candidates.map((candidate) => candidate.entry));
  return { text, candidates, cues: findCues(lexicon, tokens, entries) };
}
