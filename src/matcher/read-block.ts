import type { Lexicon } from '../lexicon/lexicon.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { type CueHit, type CuePlaced, findCues } from './find-cues.ts';
import { findForeignWords } from './find-foreign-words.ts';
import { findSentences } from './sentence.ts';
import { PARAGRAPH_REACH, scoreInBlock, type WeighedCue, weighCues } from './weigh-sense.ts';

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
  /** Every cue of any entry that stands in the block, once. */
  readonly heard: readonly CuePlaced[];
}

const tokens = new Tokens();

/** Reads one block of text; null where no form stands in it, which is nearly always. */
export function readBlock(lexicon: Lexicon, text: string): BlockReading | null {
  tokenize(text, tokens);
  const candidates = findCandidates(lexicon, tokens);
  if (candidates.length === 0) return null;
  // Where a text has more forms than anybody would mark, the rest of it is not asked for cues either.
  const limit = Math.min(text.length, (candidates.at(-1)?.end ?? 0) + PARAGRAPH_REACH);
  tokens.count = countWordsUpTo(limit);
  const entries = new Set<number>();
  const certain = new Set<number>();
  for (const { entry, start, ambiguous } of candidates) {
    entries.add(entry);
    if (!ambiguous) certain.add(start);
  }
  const { hits, heard, subject } = findCues(lexicon, tokens, entries);
  const parts = {
    text,
    candidates,
    cues: hits,
    // Mentions are heard as what they mean; as subject words they would count twice.
    subject: subject.filter(({ start }) => !certain.has(start)),
    sentences: findSentences(text.slice(0, limit)),
  };
  const isForeign = findForeignWords(parts, heard);
  const known = isForeign === null ? parts : withoutForeign(parts, isForeign);
  const weighed = candidates.map((candidate) => weighCues(known, candidate));
  return {
    ...known,
    weighed,
    scores: candidates.map((candidate, index) => scoreInBlock(candidate, weighed[index] ?? [])),
    heard: isForeign === null ? heard : heard.filter((cue) => !isForeign(cue)),
  };
}

function countWordsUpTo(offset: number): number {
  let count = tokens.count;
  while (count > 0 && (tokens.starts[count - 1] ?? 0) >= offset) count--;
  return count;
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
  return findCues(lexicon, tokens, []).heard;
}
