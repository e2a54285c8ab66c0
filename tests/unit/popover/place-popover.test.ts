import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../src/model/intent.ts';
import { type PlaceRequest, placePopover, placeSheet } from '../../../src/popover/place-popover.ts';

const VIEW: Rect = { left: 0, top: 0, width: 1000, height: 800 };
const CARD = { width: 380, height: 200 };

function place(request: Partial<PlaceRequest> & Pick<PlaceRequest, 'lines'>) {
  return placePopover({ pointer: null, rtl: false, size: CARD, viewport: VIEW, side: null, ...request });
}

const word = (left: number, top: number): Rect => ({ left, top, width: 90, height: 20 });

describe('placePopover', () => {
  it('stands below its term, its text under the first letter', () => {
    const { left, top, side } = place({ lines: [word(300, 100)] });
    expect({ left, top, side }).toEqual({ left: 281, top: 126, side: 'below' });
  });

  it('begins at the right end of a term that is read from there', () => {
    const { left } = place({ lines: [word(600, 100)], rtl: true });
    expect(left + CARD.width).toBe(690 + 19);
  });

  it('stands above where there is no room below, its foot near the term', () => {
    const { top, side } = place({ lines: [word(300, 700)] });
    expect({ bottom: top + CARD.height, side }).toEqual({ bottom: 694, side: 'above' });
  });

  it('goes above rather than where it could not grow', () => {
    expect(place({ lines: [word(300, 520)] }).side).toBe('above');
  });

  it('stays on its side when it grows there', () => {
    const grown = { width: 460, height: 900 };
    expect(place({ lines: [word(300, 390)], size: grown, side: 'below' }).side).toBe('below');
    expect(place({ lines: [word(300, 390)], size: grown, side: 'above' }).side).toBe('above');
  });

  it('changes its side when a scroll leaves it no room there', () => {
    expect(place({ lines: [word(300, 700)], side: 'below' }).side).toBe('above');
  });

  it('is shifted back from the right edge', () => {
    expect(place({ lines: [word(900, 100)] }).left).toBe(1000 - 8 - CARD.width);
  });

  it('stands below the line that the pointer is on when its term is broken over two', () => {
    const lines = [
      { left: 900, top: 100, width: 90, height: 20 },
      { left: 40, top: 124, width: 60, height: 20 },
    ];
    expect(place({ lines, pointer: { x: 950, y: 110 } })).toMatchObject({ left: 612, top: 126 });
    expect(place({ lines, pointer: { x: 50, y: 130 } })).toMatchObject({ left: 21, top: 150 });
  });

  it('stands where the pointer can go straight to it, also on a term wider than itself', () => {
    const { left } = place({
      lines: [{ left: 20, top: 100, width: 900, height: 40 }],
      pointer: { x: 800, y: 120 },
    });
    expect(left).toBeLessThan(800);
    expect(left + CARD.width).toBeGreaterThan(800);
  });

  it('shrinks into a phone held upright', () => {
    const viewport = { left: 0, top: 0, width: 320, height: 568 };
    expect(place({ lines: [word(200, 40)], viewport })).toMatchObject({ left: 8, maxWidth: 304 });
  });

  it('covers its term only where it could not be read on either side', () => {
    const viewport = { left: 0, top: 0, width: 320, height: 200 };
    const { top, maxHeight } = place({ lines: [{ left: 0, top: 10, width: 320, height: 180 }], viewport });
    expect(maxHeight).toBe(96);
    expect(top + maxHeight).toBeLessThanOrEqual(192);
  });

  const span = (most: number) => fc.integer({ min: 1, max: most });
  const anyRequest = fc
    .record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 300, max: 1500 }),
      scrolled: fc.integer({ min: 0, max: 500 }),
    })
    .chain(({ width, height, scrolled }) => {
      const viewport = { left: scrolled, top: scrolled, width, height };
      const line = fc.record({
        left: fc.integer({ min: scrolled, max: scrolled + width }),
        top: fc.integer({ min: scrolled, max: scrolled + height }),
        width: span(width),
        height: span(30),
      });
      return fc.record({
        lines: fc.array(line, { minLength: 1, maxLength: 3 }),
        rtl: fc.boolean(),
        pointer: fc.option(
          fc.record({ x: fc.integer({ min: 0, max: 2500 }), y: fc.integer({ min: 0, max: 2000 }) }),
        ),
        size: fc.record({ width: span(460), height: span(2000) }),
        viewport: fc.constant(viewport),
        side: fc.constantFrom('below' as const, 'above' as const, null),
      });
    });

  /** The card as it is seen. */
  function box(request: PlaceRequest): Rect {
    const { left, top, maxWidth, maxHeight } = placePopover(request);
    return {
      left,
      top,
      width: Math.min(request.size.width, maxWidth),
      height: Math.min(request.size.height, maxHeight),
    };
  }

  it('is never cut off by the edge of the view', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { left, top, width, height } = box(request);
        const { viewport } = request;
        expect(left).toBeGreaterThanOrEqual(viewport.left);
        expect(top).toBeGreaterThanOrEqual(viewport.top);
        expect(left + width).toBeLessThanOrEqual(viewport.left + viewport.width);
        expect(top + height).toBeLessThanOrEqual(viewport.top + viewport.height);
      }),
    );
  });

  it('never covers a word of its term while one side of it has room to be read', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { lines, viewport } = request;
        const above = Math.min(...lines.map(({ top }) => top)) - viewport.top;
        const below =
          viewport.top + viewport.height - Math.max(...lines.map(({ top, height }) => top + height));
        // 96 to be read, 6 from the term, 8 from the edge.
        fc.pre(Math.max(above, below) >= 110);
        const card = box(request);
        for (const line of lines) {
          const apart =
            card.left >= line.left + line.width ||
            card.left + card.width <= line.left ||
            card.top >= line.top + line.height ||
            card.top + card.height <= line.top;
          expect(apart).toBe(true);
        }
      }),
    );
  });

  it('does not move when it is placed again at the same term', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const once = placePopover(request);
        expect(placePopover({ ...request, side: once.side })).toEqual(once);
      }),
    );
  });
});

describe('placeSheet', () => {
  const PHONE: Rect = { left: 0, top: 0, width: 390, height: 800 };
  const SHEET = { width: 374, height: 300 };

  it('lies along the lower edge, over the whole width', () => {
    const sheet = placeSheet({ lines: [word(100, 200)], size: SHEET, viewport: PHONE });
    expect(sheet).toMatchObject({ left: 8, top: 492, maxWidth: 374 });
  });

  it('lies along the upper edge where it would cover its term', () => {
    expect(placeSheet({ lines: [word(100, 700)], size: SHEET, viewport: PHONE }).top).toBe(8);
  });

  it('leaves the reader something of the text, however much it has to say', () => {
    const size = { width: 374, height: 3000 };
    expect(placeSheet({ lines: [word(100, 100)], size, viewport: PHONE }).maxHeight).toBe(480);
  });

  it('stays within the view and off its term, wherever that is', () => {
    const line = fc.record({
      left: fc.integer({ min: 0, max: 300 }),
      top: fc.integer({ min: 0, max: 780 }),
      width: fc.constant(80),
      height: fc.integer({ min: 10, max: 40 }),
    });
    fc.assert(
      fc.property(line, fc.integer({ min: 60, max: 2000 }), (term, height) => {
        const sheet = placeSheet({ lines: [term], size: { width: 374, height }, viewport: PHONE });
        const bottom = sheet.top + Math.min(height, sheet.maxHeight);
        expect(sheet.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(800);
        expect(bottom <= term.top || sheet.top >= term.top + term.height).toBe(true);
      }),
    );
  });
});
