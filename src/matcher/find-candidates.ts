import { checkLetters } from '../lexicon/check-letters.ts';
import { findSequences, type Occurrence } from '../lexicon/find-sequences.ts';
import {
  AMBIGUOUS,
  CAPITALS_ONLY,
  DERIVED,
  DOTTED,
  EVERYDAY,
  EXACT_CASE,
  FORM_ENTRY_SHIFT,
  FORM_FLAGS,
  type Lexicon,
  NOUN,
} from '../lexicon/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { isAllCapitals, lineAround } from './all-capitals.ts';
import type { Candidate } from './candidate.ts';
import { standsInCode } from './code-like.ts';
import { NOUN_FOR_SURE, wordClassOf } from './word-class.ts';

const SEVERAL_WORDS = /\p{L}{2,}\P{L}+\p{L}{2,}\P{L}+\p{L}{2,}/u;
/** A block that may hold more forms than this is a list of terms, not a text about them; the rest is left alone. */
const MOST_OCCURRENCES = 500;

/**
 * Every form of the lexicon that stands in a text, overlaps included, in order of their start.
 * Word edges, case rules and code-like surroundings are already respected.
 */
export function findCandidates(lexicon: Lexicon, tokens: Tokens): Candidate[] {
  const candidates: Candidate[] = [];
  for (const occurrence of findSequences(lexicon.forms, tokens, MOST_OCCURRENCES)) {
    const candidate = checkForm(tokens, occurrence);
    if (candidate !== null) candidates.push(candidate);
  }
  return candidates;
}

function checkForm(tokens: Tokens, occurrence: Occurrence): Candidate | null {
  const { value, check, first, last, withS } = occurrence;
  const { text, starts, ends } = tokens;
  const flags = (value & FORM_FLAGS) | (withS ? DERIVED : 0);
  const start = starts[first] ?? 0;
  let end = ends[last] ?? 0;
  const cased = (flags & (EXACT_CASE | CAPITALS_ONLY)) !== 0;
  // "GPUs" is the plural of an acronym, "ITS" is not.
  const sameLetters =
    check === checkLetters(tokens, { first, last, withS, cased }) &&
    !(cased && withS && text[end - 1] !== 's');
  if (!sameLetters && !cased) return null;
  if ((flags & DOTTED) !== 0 && text[end] === '.') end++;

  let shouted = false;
  if (!sameLetters) {
    // A headline in capitals hides the case; for a word that is an acronym only in capitals it proves nothing.
    if (!isAllCapitals(text, { start, end }) || !isAllCapitals(text, lineAround(text, start, end)))
      return null;
    shouted = (flags & CAPITALS_ONLY) !== 0;
  } else {
    shouted = (flags & CAPITALS_ONLY) !== 0 && shoutedLine(text, start, end);
  }
  if (standsInCode(text, start, end)) return null;
  const { isNoun, asVerb } = (flags & NOUN) === 0 ? NOUN_FOR_SURE : wordClassOf(text, { start, end });
  return {
    start,
    end,
    entry: value >>> FORM_ENTRY_SHIFT,
    flags: shouted ? (flags | AMBIGUOUS) & ~EVERYDAY : flags,
    first,
    words: last - first + 1,
    ambiguous: shouted || (flags & AMBIGUOUS) !== 0 || !isNoun,
    asVerb,
  };
}

/** Whether the words stand in a line of several words that are all in capitals. */
function shoutedLine(text: string, start: number, end: number): boolean {
  const line = lineAround(text, start, end);
  return isAllCapitals(text, line) && SEVERAL_WORDS.test(text.slice(line.start, line.end));
}
