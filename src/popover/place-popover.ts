import type { Rect } from '../model/intent.ts';
import type { Point } from './popover-events.ts';

/** Between the card and its term: near enough to belong together, far enough to leave the mark visible. */
const GAP = 6;
/** Between the card and the edge of the view. */
const MARGIN = 8;
/** The card's text starts about here, so that it stands under the term's first letter. */
const TEXT_INSET = 19;
/** The height that a card may come to want when its reader asks for more: it must not have to change sides then. */
const ROOM_TO_GROW = 320;
/** Less than this cannot be read. Where neither side has it, the card covers its term rather than be useless. */
const LEAST_HEIGHT = 96;

export type PlaceSide = 'below' | 'above';

export interface PlaceRequest {
  /** The boxes of the term's words, one per line; at least one. */
  readonly lines: readonly Rect[];
  /** Where the pointer is, or null: the first line counts then. */
  readonly pointer: Point | null;
  /** True: the term begins at its right end, and the card with it. */
  readonly rtl: boolean;
  /** What the card would take if it were alone. */
  readonly size: { readonly width: number; readonly height: number };
  readonly viewport: Rect;
  /** The side on which the card stands already: it stays there while it can be read there. */
  readonly side: PlaceSide | null;
}

/** All in CSS pixels of the viewport. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxWidth: number;
  readonly maxHeight: number;
  readonly side: PlaceSide;
}

/** The width that a card may take in this viewport. */
export function widestIn(viewport: Rect): number {
  return Math.max(0, viewport.width - 2 * MARGIN);
}

/**
 * Where the card stands: below the line that is pointed at if there is room, else above it, shifted and shrunk into
 * the viewport, and never over any line of its term unless neither side has room to be read.
 */
export function placePopover({ lines, pointer, rtl, size, viewport, side }: PlaceRequest): Place {
  const line = findLine(lines, pointer);
  const maxWidth = widestIn(viewport);
  const width = Math.min(size.width, maxWidth);
  const start = viewport.left + MARGIN;
  const end = start + maxWidth - width;
  const beneath = alignWith({ line, pointer, rtl, width });
  const left = clamp(beneath, start, end);

  const first = viewport.top + MARGIN;
  const last = viewport.top + viewport.height - MARGIN;
  const beside = lines.filter((box) => box.left < left + width && box.left + box.width > left);
  const top = Math.max(first, GAP + Math.max(...[line, ...beside].map((box) => box.top + box.height)));
  const bottom = Math.min(last, -GAP + Math.min(...[line, ...beside].map((box) => box.top)));
  const room = { below: last - top, above: bottom - first };

  const chosen = chooseSide({ room, height: size.height, side });
  const maxHeight = Math.min(Math.max(room[chosen], LEAST_HEIGHT), Math.max(0, last - first));
  const height = Math.min(size.height, maxHeight);
  return {
    left,
    top: clamp(chosen === 'below' ? top : bottom - height, first, last - height),
    maxWidth,
    maxHeight,
    side: chosen,
  };
}

/** Where the card's text stands under the term's first letter, and the card still under the pointer. */
function alignWith({
  line,
  pointer,
  rtl,
  width,
}: Pick<PlaceRequest, 'pointer' | 'rtl'> & { line: Rect; width: number }): number {
  const fromLeft = line.left - TEXT_INSET;
  const fromRight = line.left + line.width + TEXT_INSET - width;
  if (pointer === null) return rtl ? fromRight : fromLeft;
  return rtl
    ? Math.min(fromRight, pointer.x - TEXT_INSET)
    : Math.max(fromLeft, pointer.x + TEXT_INSET - width);
}

/** A sheet that takes more of a phone's screen than this hides the text it explains. */
const MOST_OF_SCREEN = 0.6;

/** Where a sheet stands that a finger asked for: at the lower edge, or at the upper one if it would cover its term. */
export function placeSheet({
  lines,
  size,
  viewport,
}: Pick<PlaceRequest, 'lines' | 'size' | 'viewport'>): Place {
  const first = viewport.top + MARGIN;
  const last = viewport.top + viewport.height - MARGIN;
  const room = {
    below: last - GAP - Math.max(...lines.map((box) => box.top + box.height)),
    above: Math.min(...lines.map((box) => box.top)) - GAP - first,
  };
  const most = viewport.height * MOST_OF_SCREEN;
  const fitsBelow = room.below >= Math.min(size.height, most);
  const side = fitsBelow || room.below >= room.above ? 'below' : 'above';
  const maxHeight = Math.max(LEAST_HEIGHT, Math.min(most, room[side]));
  return {
    left: viewport.left + MARGIN,
    top: side === 'below' ? last - Math.min(size.height, maxHeight) : first,
    maxWidth: widestIn(viewport),
    maxHeight,
    side,
  };
}

/** The line under the pointer, or the one nearest to it; the first where there is none. */
function findLine(lines: readonly Rect[], pointer: Point | null): Rect {
  return lines.reduce((best, box) =>
    pointer !== null && distance(box, pointer) < distance(best, pointer) ? box : best,
  );
}

function distance({ left, top, width, height }: Rect, { x, y }: Point): number {
  return Math.hypot(x - clamp(x, left, left + width), y - clamp(y, top, top + height));
}

function chooseSide({
  room,
  height,
  side,
}: {
  room: Readonly<Record<PlaceSide, number>>;
  height: number;
  side: PlaceSide | null;
}): PlaceSide {
  const enough = Math.max(height, ROOM_TO_GROW);
  if (side !== null && room[side] >= Math.min(height, ROOM_TO_GROW)) return side;
  if (room.below >= enough) return 'below';
  if (room.above >= enough) return 'above';
  return room.below >= room.above ? 'below' : 'above';
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
