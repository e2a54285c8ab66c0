import { describe, expect, it, vi } from 'vitest';
import { firstMark, nextMark } from '../../../src/app/step-marks.ts';
import type { Mark } from '../../../src/page/marks.ts';

// There is no page here, and nothing is brought into view.
vi.mock('../../../src/page/safe-dom.ts', () => ({}));

/** A mark that is seen at a height of the viewport; `null`: not at all. */
const markAt = (top: number | null, ref = 'glosslight/gpu'): Mark =>
  ({
    ref,
    measure: () => (top === null ? [] : [{ top, left: 0, width: 10, height: 10 }]),
  }) as unknown as Mark;

describe('a reader who steps', () => {
  const [above, first, second, below] = [markAt(-50), markAt(10), markAt(80), markAt(2000)];
  const marks = [above, first, second, below];

  it('begins with the first mark that is in view, or goes back to the one before it', () => {
    expect(nextMark({ marks, at: null, direction: 1 })).toBe(first);
    expect(nextMark({ marks, at: null, direction: -1 })).toBe(above);
  });

  it('goes on from where they are, and round the end', () => {
    expect(nextMark({ marks, at: first, direction: 1 })).toBe(second);
    expect(nextMark({ marks, at: first, direction: -1 })).toBe(above);
    expect(nextMark({ marks, at: below, direction: 1 })).toBe(above);
    expect(nextMark({ marks, at: above, direction: -1 })).toBe(below);
  });

  it('steps over what is not seen', () => {
    expect(nextMark({ marks: [first, markAt(null), second], at: first, direction: 1 })).toBe(second);
  });

  it('begins anew where their mark has gone', () => {
    expect(nextMark({ marks, at: markAt(70), direction: 1 })).toBe(first);
  });

  it('stays where the page has nothing to step to', () => {
    expect(nextMark({ marks: [], at: null, direction: 1 })).toBeNull();
    expect(nextMark({ marks: [markAt(null)], at: null, direction: -1 })).toBeNull();
  });

  it('comes from below everything back to the top, and from above everything to the end', () => {
    expect(nextMark({ marks: [above], at: null, direction: 1 })).toBe(above);
    expect(nextMark({ marks: [first, second], at: null, direction: -1 })).toBe(second);
  });
});

it('a term of the page leads to its first mention that can be seen', () => {
  const [hidden, seen, later] = [markAt(null), markAt(5), markAt(90)];
  expect(firstMark([markAt(1, 'glosslight/fab'), hidden, seen, later], 'glosslight/gpu')).toBe(seen);
  expect(firstMark([hidden], 'glosslight/gpu')).toBeNull();
});
