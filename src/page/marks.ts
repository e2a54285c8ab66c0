import type { MarkedTerm, MarkReasons, Rect } from '../model/intent.ts';
import { flowsTogether } from './inline-layout.ts';
import { isInLink, mayBeMarked } from './markable.ts';
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
  }: Omit<Mark, 'key' | 'inLink' | 'isWhole' | 'measure'>) {
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
  for (const { start, end, ref, why } of spans) {
    const place = placeOf(block, start, end);
    const words = block.text.slice(start, end);
    if (place === null || !mayCarryMark(block, place) || wordsAt(block, place) !== words) continue;
    const same = known.find(
      (mark) => mark.ref === ref && mark.words === words && isSamePlace(mark.place, place),
    );
    if (same !== undefined) Object.assign(same, { why, start, block });
    marks.push(same ?? new Mark({ ref, words, why, start, block, place }));
  }
  return marks;
}

/** Both ends count: a mark that ran into a link would promise another place than it leads to. */
function mayCarryMark(block: TextBlock, { startContainer, endContainer }: Place): boolean {
  if (!mayBeMarked(startContainer)) return false;
  if (startContainer === endContainer) return true;
  return (
    mayBeMarked(endContainer) &&
    isInLink(startContainer) === isInLink(endContainer) &&
    flowsTogether(block.flow, startContainer, endContainer)
  );
}

function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
