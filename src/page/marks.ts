import type { MarkedTerm, MarkReasons, Rect } from '../model/intent.ts';
import { INLINE, kindOfElement, mayBeMarked } from './element-kinds.ts';
import { isInDocument, parentOf } from './safe-dom.ts';
import { type Place, placeOf, type TextBlock } from './text-blocks.ts';

/** A marked term with the place it stands in. */
export interface Mark extends MarkedTerm {
  /** As of the last time that the page was judged. */
  why: MarkReasons;
  readonly block: TextBlock;
  /** Where its words begin in the block's text. */
  readonly start: number;
  readonly place: Place;
}

/** A span of a block's text that means an entry. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly ref: string;
  readonly why: MarkReasons;
}

let lastKey = 0;

/**
 * Marks for the spans of a block, leaving out those that a reader cannot see or works in. The same words in the
 * same place as a `known` mark keep its key, so that a card that is open over them stays open.
 */
export function makeMarks(block: TextBlock, spans: readonly MarkedSpan[], known: readonly Mark[]): Mark[] {
  const marks: Mark[] = [];
  for (const { start, end, ref, why } of spans) {
    const place = placeOf(block, start, end);
    if (place === null || !flowsTogether(block, place)) continue;
    const parent = parentOf(place.startContainer);
    if (parent === null || !mayBeMarked(parent)) continue;
    const words = block.text.slice(start, end);
    const same = known.find(
      (mark) => mark.ref === ref && mark.words === words && isSamePlace(mark.place, place),
    );
    const key = same?.key ?? ++lastKey;
    if (same?.block === block) {
      same.why = why;
      marks.push(same);
    } else {
      marks.push({ key, ref, words, why, block, start, place, measure: () => measure(place, words) });
    }
  }
  return marks;
}

function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/** A range that the page's own changes do not slow down, for the highlight registry. */
export function staticRangeOf(mark: Mark): StaticRange {
  return new StaticRange(mark.place);
}

function liveRangeOf({ startContainer, startOffset, endContainer, endOffset }: Place): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function measure(place: Place, words: string): readonly Rect[] {
  if (!isInDocument(place.startContainer) || !isInDocument(place.endContainer)) return [];
  if (place.startOffset > place.startContainer.length || place.endOffset > place.endContainer.length)
    return [];
  const range = liveRangeOf(place);
  // A page may have changed the words since: then this is no longer our term.
  if (range.toString() !== words) return [];
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** False where inline tags are laid out as boxes of their own, so that "export" and "controls" only seem to touch. */
function flowsTogether(block: TextBlock, place: Place): boolean {
  if (place.startContainer === place.endContainer) return true;
  for (const node of [place.startContainer, place.endContainer]) {
    for (let at = parentOf(node); at !== null && at !== block.root; at = parentOf(at)) {
      if (kindOfElement(at) === INLINE && !/^(?:inline|contents|ruby)/.test(getComputedStyle(at).display)) {
        return at.contains(place.startContainer) && at.contains(place.endContainer);
      }
    }
  }
  return (
    !/flex|grid/.test(getComputedStyle(block.root).display) ||
    parentOf(place.startContainer) === parentOf(place.endContainer)
  );
}
