import {
  CHARACTERS,
  foldCharacter,
  foldCodePoint,
  HYPHEN,
  IDEOGRAPH,
  LAST_KIND,
  PUNCTUATION,
  SPACE,
  UNKNOWN,
} from './characters.ts';
import type { Tokens } from './tokens.ts';
import { HASH_START, hashOn } from './word-hash.ts';

/** Two words touch: 出|口, or Latin beside Chinese. */
export const GAP_NONE = 0;
/** One hyphen or one run of white space: what may stand inside a term. */
export const GAP_JOINT = 1;
/** A dash between spaces, two hyphens …: never inside a term. */
export const GAP_BREAK = 2;
/** Any gap with punctuation is told by a hash of it; this bit keeps it apart from the three above. */
const GAP_PUNCTUATION = 0x80000000;
/** What is longer parts words, whatever it is. In UTF-16 units. */
const LONGEST_GAP = 200;

/** What stands between a word and the one before it; nothing before the first. */
export function gapBefore(tokens: Tokens, index: number): number {
  if (index === 0) return GAP_NONE;
  const { text, starts, ends } = tokens;
  const from = ends[index - 1] ?? 0;
  const start = starts[index] ?? 0;
  if (start === from) return GAP_NONE;
  // Nearly every gap: a space before a letter of an alphabet.
  const next = CHARACTERS[text.charCodeAt(start)] ?? UNKNOWN;
  if (start - from === 1 && text.charCodeAt(from) === 0x20 && next > LAST_KIND) return GAP_JOINT;
  if (start - from > LONGEST_GAP) return GAP_BREAK;

  let spaces = false;
  let hyphens = 0;
  let punctuation = 0;
  for (const character of text.slice(from, start)) {
    const { kind, folded } = foldCharacter(character);
    if (kind === SPACE) spaces = true;
    else if (kind === HYPHEN) hyphens++;
    else if (kind === PUNCTUATION) punctuation = hashOn(punctuation || HASH_START, folded);
  }
  if (punctuation !== 0) return (punctuation | GAP_PUNCTUATION) >>> 0;
  if (hyphens > 0) return hyphens === 1 && !spaces ? GAP_JOINT : GAP_BREAK;
  return spaces && !(isIdeograph(tokens, index - 1) && isIdeograph(tokens, index)) ? GAP_JOINT : GAP_NONE;
}

function isIdeograph({ text, starts }: Tokens, index: number): boolean {
  return foldCodePoint(text.codePointAt(starts[index] ?? 0) ?? 0).kind === IDEOGRAPH;
}
