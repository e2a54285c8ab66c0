import { caseHashOf, signatureOf } from '../lexicon/hashes.ts';
import {
  AMBIGUOUS,
  CAPITALS_ONLY,
  DOTTED,
  EVERYDAY,
  FORM_CASE,
  FORM_COLUMNS,
  FORM_ENTRY,
  FORM_FLAGS,
  FORM_SIGNATURE,
  type Lexicon,
} from '../lexicon/lexicon.ts';
import { stepTo } from '../lexicon/word-table.ts';
import { GAP_BREAK, GAP_NONE, type Tokens } from '../text/tokens.ts';
import { isAllCapitals, lineAround } from './all-capitals.ts';
import type { Candidate } from './candidate.ts';
import { standsInCode } from './code-like.ts';

/**
 * Every form of the lexicon that stands in a text, overlaps included, in order of their start.
 * `tokens` are the text's own. Word edges, case rules and code-like surroundings are already respected.
 */
export function findCandidates(lexicon: Lexicon, text: string, tokens: Tokens): Candidate[] {
  const { slots, firstOutput, outputs } = lexicon.forms;
  const { hashes, gaps, count } = tokens;
  const found: Candidate[] = [];
  for (let first = 0; first < count; first++) {
    let node = stepTo(slots, 0, hashes[first] ?? 0, GAP_NONE);
    let last = first;
    while (node !== 0) {
      const end = firstOutput[node + 1] ?? 0;
      for (let at = firstOutput[node] ?? 0; at < end; at++) {
        const candidate = checkForm({ lexicon, text, tokens, row: outputs[at] ?? 0, first, last });
        if (candidate !== null) found.push(candidate);
      }
      last++;
      const gap = last < count ? (gaps[last] ?? GAP_BREAK) : GAP_BREAK;
      node = gap === GAP_BREAK ? 0 : stepTo(slots, node, hashes[last] ?? 0, gap);
    }
  }
  return found;
}

interface Place {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly tokens: Tokens;
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

function checkForm({ lexicon, text, tokens, row, first, last }: Place): Candidate | null {
  const at = row * FORM_COLUMNS;
  const words = last - first + 1;
  if (lexicon.formRows[at + FORM_SIGNATURE] !== signatureOf(tokens, first, words)) return null;
  const flags = lexicon.formRows[at + FORM_FLAGS] ?? 0;
  const start = tokens.starts[first] ?? 0;
  let end = tokens.ends[last] ?? 0;
  if ((flags & DOTTED) !== 0 && text[end] === '.') end++;

  let shouted = false;
  const formCase = lexicon.formRows[at + FORM_CASE] ?? 0;
  if (formCase !== 0 && formCase !== caseHashOf(text, tokens, first, words)) {
    // A headline in capitals hides the case; for a word that is an acronym only in capitals it proves nothing.
    if (!isAllCapitals(text.slice(start, end)) || !isAllCapitals(lineAround(text, start, end))) return null;
    shouted = (flags & CAPITALS_ONLY) !== 0;
  } else {
    shouted = (flags & CAPITALS_ONLY) !== 0 && shoutedLine(text, start, end);
  }
  if (standsInCode(text, start, end)) return null;
  const entry = lexicon.formRows[at + FORM_ENTRY] ?? 0;
  return {
    start,
    end,
    entry,
    flags: shouted ? (flags | AMBIGUOUS) & ~EVERYDAY : flags,
    first,
    words,
    ambiguous: shouted || (flags & AMBIGUOUS) !== 0,
  };
}

/** Whether the words stand in a line of several words that are all in capitals. */
function shoutedLine(text: string, start: number, end: number): boolean {
  const line = lineAround(text, start, end);
  return /\p{L}{2,}\P{L}+\p{L}{2,}\P{L}+\p{L}{2,}/u.test(line) && isAllCapitals(line);
}
