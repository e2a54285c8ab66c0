import type { Lexicon } from '../lexicon/lexicon.ts';
import { findTerms } from '../matcher/find-terms.ts';
import type { Why } from '../matcher/judge-block.ts';
import type { PlainText } from './plain-text.ts';

/** Words of a text that mean an entry. */
export interface TextMention {
  /** UTF-16 offsets into the whole text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly id: string;
  readonly score: number;
  readonly why: Why;
}

/**
 * What the matcher finds in a text, as on a page. Unless `all` is asked for, only what a reader would see marked:
 * words in menus, buttons and hidden parts are read but not marked.
 */
export function findMentions(
  lexicon: Lexicon,
  { title, text, blocks }: PlainText,
  { all }: { all: boolean },
): TextMention[] {
  const found = findTerms(lexicon, { title, blocks: blocks.map(({ start, end }) => text.slice(start, end)) });
  return blocks.flatMap(({ start: offset, markable }, index) => {
    if (!markable && !all) return [];
    return (found[index] ?? []).map(({ start, end, ref, score, why }) => {
      const place = { start: offset + start, end: offset + end };
      return {
        ...place,
        text: text.slice(place.start, place.end),
        id: ref.slice(ref.indexOf('/') + 1),
        score,
        why,
      };
    });
  });
}
