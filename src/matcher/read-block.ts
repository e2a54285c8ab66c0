import type { Lexicon } from '../lexicon/lexicon.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { type CueHit, findCues, type SubjectWord } from './find-cues.ts';
import { findForeignWords } from './find-foreign-words.ts';
import { findSentences, type Stretch } from './sentence.ts';
import { scoreInBlock, type WeighedCue, weighCues } from './weigh-sense.ts';

/** A block of text with the forms and cues that stand in it. */
export interface BlockParts {
  readonly text: string;
  /** In order of their start. */
  readonly candidates: readonly Candidate[];
  /** Cues of the candidates' entries, in order of their start. */
  readonly cues: readonly CueHit[];
  /** Words of the glossary's subject that are not themselves mentions, in order of their start. */
  readonly subject: readonly SubjectWord[];
  /** Where sentences begin. */
  readonly sentences: readonly number[];
}

/** What stands in one block of text (a paragraph, a list item, a title), before any sense is decided. */
export interface BlockReading extends BlockParts {
  /** What the block itself says about each candidate, in their order. */
  readonly weighed: readonly (readonly WeighedCue[])[];
  /** Every cue of any entry that stands in the block, by its number. */
  readonly heard: ReadonlyMap<number, string>;
  /** What each candidate scores by its own block alone. */
  readonly scores: readonly number[];
}

const tokens = new Tokens();

/** Reads one block of text; null where no form stands in it, which is nearly always. */
export function readBlock(lexicon: Lexicon, text: string): BlockReading | null {
  tokenize(text, tokens);
  const candidates = findCandidates(lexicon, tokens);
  if (candidates.length === 0) return null;
  const entries = new Set(candidates.map((candidate) => candidate.entry));
  const { hits, first, subject } = findCues(lexicon, tokens, entries);
  const parts = {
    text,
    candidates,
    cues: hits,
    subject: withoutMentions(subject, candidates),
    sentences: findSentences(text),
  };
  const isForeign = findForeignWords(parts, [...hits, ...first.values()]);
  const known = {
    ...parts,
    cues: hits.filter((hit) => hit.against || !isForeign(hit)),
    subject: parts.subject.filter((word) => !isForeign(word)),
  };
  const weighed = candidates.map((candidate) => weighCues(known, candidate));
  return {
    ...known,
    heard: wordsOf(text, first, isForeign),
    weighed,
    scores: candidates.map((candidate, index) => scoreInBlock(candidate, weighed[index] ?? [])),
  };
}

/** Mentions are heard as what they mean; as subject words they would count twice. */
function withoutMentions(subject: readonly SubjectWord[], candidates: readonly Candidate[]): SubjectWord[] {
  const mentions = new Set(candidates.filter(({ ambiguous }) => !ambiguous).map(({ start }) => start));
  return subject.filter(({ start }) => !mentions.has(start));
}

/** The cues of any entry that stand in a text, whether or not a form does. */
export function hearCues(lexicon: Lexicon, text: string): Map<number, string> {
  tokenize(text, tokens);
  return wordsOf(text, findCues(lexicon, tokens, new Set()).first, () => false);
}

function wordsOf(
  text: string,
  cues: ReadonlyMap<number, Stretch>,
  isForeign: (stretch: Stretch) => boolean,
): Map<number, string> {
  const words = new Map<number, string>();
  for (const [cue, place] of cues) {
    if (!isForeign(place)) words.set(cue, text.slice(place.start, place.end));
  }
  return words;
}
