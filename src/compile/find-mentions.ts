import type { Lexicon } from '../lexicon/lexicon.ts';
import { chooseMentions } from '../matcher/choose-mentions.ts';
import { findTerms } from '../matcher/find-terms.ts';
import type { Why } from '../matcher/judge-block.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
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

/** Everything that the matcher finds in a text, read as one page; also where readers see no marks. */
export function findMentions(lexicon: Lexicon, { title, text, blocks }: PlainText): TextMention[] {
  const found = findTerms(lexicon, { title, blocks: blocks.map(({ start, end }) => text.slice(start, end)) });
  return blocks.flatMap(({ start: offset }, index) =>
    (found[index] ?? []).map(({ start, end, ref, score, why }) => {
      const place = { start: offset + start, end: offset + end };
      const id = ref.slice(ref.indexOf('/') + 1);
      return { ...place, text: text.slice(place.start, place.end), id, score, why };
    }),
  );
}

/** Of these mentions, those that a reader who has changed no setting sees marked. */
export function chooseMarked(mentions: readonly TextMention[], { blocks }: PlainText): TextMention[] {
  const placed = mentions.flatMap((mention) => {
    const block = blocks.find(({ start, end }) => start <= mention.start && mention.end <= end);
    return block?.markable
      ? [{ mention, ref: mention.id, section: block.section, offset: mention.start, inLink: false }]
      : [];
  });
  return chooseMentions(placed, DEFAULT_SETTINGS.density).flatMap((index) => placed[index]?.mention ?? []);
}
