import type { MarkedTerm, MarkReasons, PageColours, Rect } from '../model/intent.ts';
import { flowsTogether } from './inline-layout.ts';
import { isInLink, mayBeMarked } from './markable.ts';
import { readColours } from './page-colours.ts';
import { isInDocument } from './safe-dom.ts';
import { type Place, placeOf, type TextBlock, wordsAt } from './text-block.ts';

let lastKey = 0;

/** A marked term with the place it stands in, which may move with the page's text. */
export class Mark implements MarkedTerm {
  readonly key = ++lastKey;
  readonly ref: string;
  readonly words: string;
  /** As of the last time that the page was judged. */
  why: MarkReasons;
  /** Where its words begin in the block's text. */
  start: number;
  block: TextBlock;
  place: Place;
  /** Whether the words lead somewhere. */
  readonly inLink: boolean;

  constructor({
    ref,
    words,
    why,
    start,
    block,
    place,
  }: Omit<Mark, 'key' | 'inLink' | 'isWhole' | 'measure' | 'colours'>) {
    this.ref = ref;
    this.words = words;
    this.why = why;
    this.start = start;
    this.block = block;
    this.place = place;
    this.inLink = isInLink(place.startContainer);
  }

  /** Whether the words still stand there. */
  isWhole(): boolean {
    const { startContainer, endContainer } = this.place;
    return (
      isInDocument(startContainer) &&
      isInDocument(endContainer) &&
      wordsAt(this.block, this.place) === this.words
    );
  }

  measure(): readonly Rect[] {
    if (!this.isWhole()) return [];
    const { startContainer, startOffset, endContainer, endOffset } = this.place;
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  }

  colours(): PageColours {
    return readColours(this.place.startContainer);
  }
}

/** A span of a block's text that means an entry. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly ref: string;
  readonly why: MarkReasons;
}

/**
 * Marks for the spans of a block, leaving out those that a reader cannot see or works in. A mark that is `known`
 * already stays the same mark.
 */
export function makeMarks(block: TextBlock, spans: readonly MarkedSpan[], known: readonly Mark[]): Mark[] {
  const marks: Mark[] = [];
  // A block may hold thousands of them: nothing may be asked of each about all others, or of the browser twice.
  const knownAt = Map.groupBy(known, ({ place }) => place.startOffset);
  const markable = new Map<Text, boolean>();
  const isMarkable = (text: Text): boolean => {
    let may = markable.get(text);
    if (may === undefined) markable.set(text, (may = mayBeMarked(text)));
    return may;
  };
  for (const { start, end, ref, why } of spans) {
    const place = placeOf(block, start, end);
    const words = block.text.slice(start, end);
    if (place === null || wordsAt(block, place) !== words) continue;
    const { startContainer, endContainer } = place;
    // Both ends count: a mark that ran into a link would promise another place than it leads to.
    if (!isMarkable(startContainer) || !isMarkable(endContainer) || !hangsTogether(block, place)) continue;
    const same = knownAt
      .get(place.startOffset)
      ?.find(
        (mark) =>
          mark.ref === ref &&
          mark.words === words &&
          mark.place.startContainer === startContainer &&
          mark.place.endContainer === endContainer,
      );
    if (same !== undefined) Object.assign(same, { why, start, block });
    marks.push(same ?? new Mark({ ref, words, why, start, block, place }));
  }
  return marks;
}

function hangsTogether(block: TextBlock, { startContainer, endContainer }: Place): boolean {
  return (
    startContainer === endContainer ||
    (isInLink(startContainer) === isInLink(endContainer) &&
      flowsTogether(block.flow, startContainer, endContainer))
  );
}
