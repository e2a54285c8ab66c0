import type { Rect } from '../model/intent.ts';
import type { Point } from './popover-events.ts';

/** Hands are not rulers: a path that misses the card's edge by this much still leads to it. In CSS pixels. */
const SLACK = 6;

/** What rounding may do to a point on the line between two triangles; such a point must not fall between them. */
const ROUNDING = 1e-6;

/**
 * Whether a pointer at `to`, last seen on the term at `from`, is on its way to the card: inside the area that all
 * straight ways from there to the card cover (the card itself, and a triangle from `from` to each of its edges).
 */
export function isOnTheWay({ from, to, card }: { from: Point; to: Point; card: Rect }): boolean {
  const left = card.left - SLACK;
  const top = card.top - SLACK;
  const right = card.left + card.width + SLACK;
  const bottom = card.top + card.height + SLACK;
  if (to.x >= left && to.x <= right && to.y >= top && to.y <= bottom) return true;
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.some((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return isInTriangle(to, [from, corner, next]);
  });
}

function isInTriangle(point: Point, [a, b, c]: readonly [Point, Point, Point]): boolean {
  const turns = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  // A triangle without area lies within its line; the card's own edges cover what it could add.
  if (turn(a, b, c) === 0) return false;
  return turns.every((value) => value >= -ROUNDING) || turns.every((value) => value <= ROUNDING);
}

/** Positive or negative by which way the path a, b, c bends; zero on a straight line. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
