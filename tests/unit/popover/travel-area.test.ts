import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '../../../src/popover/travel-area.ts';

const card = { left: 100, top: 200, width: 300, height: 150 };
const from = { x: 150, y: 180 };

describe('isOnTheWay', () => {
  it.each([
    { to: { x: 150, y: 190 }, way: 'straight down to the card' },
    { to: { x: 250, y: 192 }, way: 'aslant towards its far corner' },
    { to: { x: 300, y: 300 }, way: 'on the card' },
    { to: { x: 98, y: 260 }, way: 'a hair beside it' },
  ])('holds $way', ({ to }) => {
    expect(isOnTheWay({ from, to, card })).toBe(true);
  });

  it.each([
    { to: { x: 150, y: 160 }, way: 'away from the card' },
    { to: { x: 380, y: 181 }, way: 'along the line of text' },
    { to: { x: 40, y: 300 }, way: 'past the card' },
    { to: { x: 250, y: 400 }, way: 'through the card and out below' },
  ])('ends $way', ({ to }) => {
    expect(isOnTheWay({ from, to, card })).toBe(false);
  });

  const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }) });

  it('holds on every straight way from the term to any spot of the card', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(point, part, part, part, (start, across, down, done) => {
        const goal = { x: card.left + across * card.width, y: card.top + down * card.height };
        const to = { x: start.x + done * (goal.x - start.x), y: start.y + done * (goal.y - start.y) };
        expect(isOnTheWay({ from: start, to, card })).toBe(true);
      }),
    );
  });

  it('ends wherever the pointer leaves the box around the term and the card', () => {
    fc.assert(
      fc.property(point, point, (start, to) => {
        const outside =
          to.x < Math.min(start.x, card.left - 6) ||
          to.x > Math.max(start.x, card.left + card.width + 6) ||
          to.y < Math.min(start.y, card.top - 6) ||
          to.y > Math.max(start.y, card.top + card.height + 6);
        fc.pre(outside);
        expect(isOnTheWay({ from: start, to, card })).toBe(false);
      }),
    );
  });
});
