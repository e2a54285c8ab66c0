import type { Lexicon } from '../lexicon/lexicon.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { type CueHit, type CuePlaced, findCues, hitsByEntry, someAt } from './find-cues.ts';
import { findForeignWords } from './find-foreign-words.ts';
import { findSentences } from './sentence.ts';
import { isOfDoubtfulSense, scoreInBlock, type WeighedCue, weighCues } from './weigh-sense.ts';

/** A cue of so many entries tells of their common subject. */
const SUBJECT_ENTRIES = 10;

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
  const reading = weighAll(
    {
      text,
      candidates,
      cues: hitsByEntry(lexicon, candidates, heard),
      subject: candidates.some(isOfDoubtfulSense) ? findSubject(lexicon, candidates, heard) : [],
      sentences: findSentences(tokens),
    },
    heard,
  );
  const isForeign = findForeignWords(reading);
  return isForeign === null ? reading : withoutForeign(reading, isForeign);
}

function weighAll(parts: BlockParts, heard: readonly CuePlaced[]): BlockReading {
  const weighed = parts.candidates.map((candidate) => weighCues(parts, candidate));
  const scores = parts.candidates.map((candidate, index) => scoreInBlock(candidate, weighed[index] ?? []));
  return { ...parts, weighed, scores, heard };
}

/** The subject words. Mentions count as what they mean, not twice. */
function findSubject(
  { cueUses }: Lexicon,
  candidates: readonly Candidate[],
  heard: readonly CuePlaced[],
): CuePlaced[] {
  return heard.filter(
    ({ cue, start }) =>
      (cueUses[cue] ?? 0) >= SUBJECT_ENTRIES && !someAt(candidates, start, ({ ambiguous }) => !ambiguous),
  );
}

function withoutForeign(reading: BlockReading, isForeign: (cue: CuePlaced) => boolean): BlockReading {
  const isKnown = (cue: CuePlaced): boolean => !isForeign(cue);
  const cues = new Map<number, readonly CueHit[]>();
  for (const [entry, hits] of reading.cues) {
    cues.set(
      entry,
      hits.filter((hit) => hit.against || isKnown(hit)),
    );
  }
  return weighAll(
    { ...reading, cues, subject: reading.subject.filter(isKnown) },
    reading.heard.filter(isKnown),
  );
}

/** The cues of any entry that stand in a text, whether or not a form does. */
export function hearCues(lexicon: Lexicon, text: string): readonly CuePlaced[] {
  tokenize(text, tokens);
  return findCues(lexicon, tokens);
}
