import type { Relation, RelationType } from '../model/entry.ts';

/** Sizes in the units of the drawing, which are CSS pixels while it has its full width. */
const ROW = 46;
const BOX_HEIGHT = 38;
const CENTRE_HEIGHT = 44;
const MARGIN = 6;
/** Of a letter of a label, on average, and at both ends of its box together. */
const LETTER = 7.6;
const PADDING = 24;
/** How far the two columns stand from the centre at the ends of their bow. */
const REACH = 18;
/** How much further in its middle: this share of the width, but no more than so much. */
const BOW_SHARE = 1 / 16;
const MOST_BOW = 64;
/** No further than this, however wide the page. */
const FURTHEST = 96;
/** Two columns beside the term need this much room for their labels each, or as much as the longest label takes. */
const ROOM = 200;

export interface MapBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface MapNode {
  readonly relation: Relation;
  /** The related term, shortened where there is no room for all of it. */
  readonly label: string;
  readonly box: MapBox;
  /** The line from the term in the middle, as the `d` of an SVG path. */
  readonly line: string;
}

export interface RelationMap {
  readonly width: number;
  readonly height: number;
  readonly centre: MapBox;
  readonly nodes: readonly MapNode[];
}

export interface MapRequest {
  readonly term: string;
  /** Sorted by type: neighbours in the list are neighbours on the map. */
  readonly relations: readonly Relation[];
  readonly labelOf: (type: RelationType) => string;
  /** Room there is, in CSS pixels. */
  readonly width: number;
}

/** Places related terms around a term: in two bowed columns beside it, or where it is narrow, in one below it. */
export function layOutMap({ term, relations, labelOf, width }: MapRequest): RelationMap {
  const widthOf = (text: string): number => Math.ceil(text.length * LETTER) + PADDING;
  const boxWidth = ({ term: name, type }: Relation): number =>
    Math.max(widthOf(name), Math.ceil(labelOf(type).length * LETTER * 0.85) + PADDING);
  const centreWidth = Math.min(widthOf(term) * 1.15, width - 2 * MARGIN);
  const room = (width - centreWidth) / 2 - MARGIN - bowOf(width) - REACH;
  const widest = Math.max(...relations.map(boxWidth), 0);
  const placing = { relations, boxWidth, centreWidth, width };
  return room >= Math.min(widest, ROOM) ? placeBeside(placing) : placeBelow(placing);
}

interface Placing {
  readonly relations: readonly Relation[];
  readonly boxWidth: (relation: Relation) => number;
  readonly centreWidth: number;
  readonly width: number;
}

function placeBeside({ relations, boxWidth, centreWidth, width }: Placing): RelationMap {
  const half = Math.ceil(relations.length / 2);
  const height = Math.max(half * ROW, CENTRE_HEIGHT) + 2 * MARGIN;
  const middle = { x: width / 2, y: height / 2 };
  const centre = {
    left: middle.x - centreWidth / 2,
    top: middle.y - CENTRE_HEIGHT / 2,
    width: centreWidth,
    height: CENTRE_HEIGHT,
  };
  const bow = bowOf(width);
  const spare = (width - centreWidth) / 2 - MARGIN - bow - Math.max(...relations.map(boxWidth), 0);
  const reach = Math.min(Math.max(spare, REACH), FURTHEST);
  const place = (side: 1 | -1, own: readonly Relation[]): readonly MapNode[] =>
    own.map((relation, at) => {
      const y = middle.y + (at - (own.length - 1) / 2) * ROW;
      const outward = Math.sqrt(1 - ((y - middle.y) / (height / 2)) ** 2);
      const edge = middle.x + (side * centreWidth) / 2;
      const near = edge + side * (reach + bow * outward);
      const wide = Math.min(boxWidth(relation), side === 1 ? width - MARGIN - near : near - MARGIN);
      const left = side === 1 ? near : near - wide;
      const bend = (edge + near) / 2;
      return {
        relation,
        label: shorten(relation.term, wide),
        box: { left, top: y - BOX_HEIGHT / 2, width: wide, height: BOX_HEIGHT },
        line: `M${edge} ${middle.y} C${bend} ${middle.y} ${bend} ${y} ${near} ${y}`,
      };
    });
  const right = place(1, relations.slice(0, half));
  const left = place(-1, relations.slice(half));
  return { width, height, centre, nodes: [...right, ...left] };
}

function placeBelow({ relations, boxWidth, centreWidth, width }: Placing): RelationMap {
  const centre = { left: MARGIN, top: MARGIN, width: centreWidth, height: CENTRE_HEIGHT };
  const trunk = MARGIN + 18;
  const near = trunk + 22;
  const bottom = MARGIN + CENTRE_HEIGHT;
  const nodes = relations.map((relation, at) => {
    const y = bottom + at * ROW + ROW / 2 + MARGIN;
    const wide = Math.min(boxWidth(relation), width - MARGIN - near);
    return {
      relation,
      label: shorten(relation.term, wide),
      box: { left: near, top: y - BOX_HEIGHT / 2, width: wide, height: BOX_HEIGHT },
      line: `M${trunk} ${bottom} V${y - 8} Q${trunk} ${y} ${trunk + 8} ${y} H${near}`,
    };
  });
  return { width, height: bottom + relations.length * ROW + 2 * MARGIN, centre, nodes };
}

function bowOf(width: number): number {
  return Math.min(width * BOW_SHARE, MOST_BOW);
}

function shorten(text: string, width: number): string {
  const room = Math.floor((width - PADDING) / LETTER);
  return text.length <= room ? text : `${text.slice(0, Math.max(room - 1, 1)).trimEnd()}…`;
}
