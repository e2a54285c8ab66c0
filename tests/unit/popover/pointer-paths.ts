import type { Point } from '../../../src/popover/popover-events.ts';

/** What a hand does in one frame of a page. */
export type Act =
  | { readonly type: 'move'; readonly x: number; readonly y: number; readonly button: boolean }
  | { readonly type: 'scroll'; readonly by: number }
  | { readonly type: 'press' }
  | { readonly type: 'key' }
  | { readonly type: 'still' };

/** A page of text: where its terms stand, each by its key. */
export interface PathPage {
  readonly terms: readonly {
    readonly key: number;
    readonly left: number;
    readonly top: number;
    readonly width: number;
  }[];
}

export interface PointerPath {
  readonly kind: string;
  /** One act a frame. */
  readonly acts: readonly Act[];
  /** Key of the term that the hand was after, or null. */
  readonly target: number | null;
}

export const FRAME = 16;
export const TERM_HEIGHT = 20;
const LINE = 28;
const TEXT = { left: 200, right: 800, top: 60, lines: 90 };

/** Numbers between 0 and 1, the same on every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Lines of text with one or two terms in each. */
export function makePage(seed: number): PathPage {
  const next = chance(seed);
  const terms = Array.from({ length: TEXT.lines }, (_, line) => line).flatMap((line) =>
    [TEXT.left, 500].slice(0, next() < 0.5 ? 1 : 2).map((from, index) => ({
      key: line * 2 + index + 1,
      left: from + next() * 150,
      top: TEXT.top + line * LINE,
      width: 50 + next() * 90,
    })),
  );
  return { terms };
}

/** Fifty paths of hands that want nothing: crossing, following lines, scrolling, selecting, typing. */
export function makeIdlePaths(page: PathPage): PointerPath[] {
  const next = chance(7);
  const margin = (): Point => ({ x: next() < 0.5 ? next() * 150 : 850 + next() * 150, y: next() * 700 });
  const gap = (): Point => ({
    x: TEXT.left + next() * 600,
    y: TEXT.top + LINE * Math.floor(next() * 20) + 24,
  });
  const term = (): Point => centreOf(page.terms[Math.floor(next() * 40)]);
  const times = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);
  const path = (kind: string, ...acts: Act[][]): PointerPath => ({ kind, acts: acts.flat(), target: null });

  const crossing = times(20, () => {
    const [from, to] = [margin(), margin()];
    return path(
      'crossing',
      glide({ from, to, time: 250 + next() * 650, next }),
      rest({ at: to, time: 1000, next }),
    );
  });
  const reading = times(12, () => {
    const first = Math.floor(next() * 15);
    const speed = 0.15 + next() * 0.17;
    const lines = [0, 1, 2].flatMap((line) => {
      const y = TEXT.top + (first + line) * LINE + 10;
      const end = { x: TEXT.right, y };
      return [
        ...follow({ y, speed, next }),
        ...glide({ from: end, to: { x: TEXT.left, y: y + LINE }, time: 220, next }),
      ];
    });
    return path('reading', lines);
  });
  const scrolling = times(10, () => {
    const at = gap();
    const bursts = times(12, () => [
      ...times(10, (): Act => ({ type: 'scroll', by: 12 })),
      ...rest({ at, time: 300 + next() * 600, next }),
    ]);
    return path('scrolling', glide({ from: margin(), to: at, time: 500, next }), ...bursts);
  });
  const selecting = times(5, () => {
    const [from, to] = [gap(), term()];
    const drag = glide({ from, to, time: 600, next }).map((act) => ({ ...act, button: true }));
    return path('selecting', [{ type: 'press' }], drag, rest({ at: to, time: 1000, next }));
  });
  const typing = times(3, () => {
    const at = term();
    const keys = times(12, (): Act[] => [{ type: 'key' }, ...rest({ at, time: 120, next })]);
    return path('typing', glide({ from: margin(), to: at, time: 300, next }), ...keys);
  });
  return [...crossing, ...reading, ...scrolling, ...selecting, ...typing];
}

/** Fifty paths of hands that go to a term and stay there, every fifth after a scroll. */
export function makeIntendedPaths(page: PathPage): PointerPath[] {
  const next = chance(11);
  return Array.from({ length: 50 }, (_, index) => {
    const goal = page.terms[Math.floor(next() * 40)];
    const from = { x: next() * 1000, y: next() * 700 };
    const at = { x: centreOf(goal).x + (next() - 0.5) * 30, y: centreOf(goal).y + (next() - 0.5) * 10 };
    const scroll: Act[] = index % 5 === 0 ? [{ type: 'scroll', by: 0 }] : [];
    const time = 300 + next() * 500;
    return {
      kind: 'intended',
      acts: [...scroll, ...glide({ from, to: at, time, next }), ...rest({ at, time: 900, next })],
      target: goal?.key ?? null,
    };
  });
}

function centreOf(term: PathPage['terms'][number] | undefined): Point {
  return { x: (term?.left ?? 0) + (term?.width ?? 0) / 2, y: (term?.top ?? 0) + TERM_HEIGHT / 2 };
}

/** A reach as hands do it: slow, fast, slow, in a slight bow. */
function glide({ from, to, time, next }: { from: Point; to: Point; time: number; next: () => number }) {
  const frames = Math.round(time / FRAME);
  const bow = (next() - 0.5) * 40;
  return Array.from({ length: frames }, (_, frame) => {
    const t = (frame + 1) / frames;
    const way = t ** 3 * (10 - 15 * t + 6 * t ** 2);
    const x = from.x + (to.x - from.x) * way;
    const y = from.y + (to.y - from.y) * way + bow * Math.sin(Math.PI * way);
    return { type: 'move' as const, x, y, button: false };
  });
}

/** A hand at rest, which is never quite still; most of the time it does not move by a whole pixel. */
function rest({ at, time, next }: { at: Point; time: number; next: () => number }): Act[] {
  return Array.from({ length: Math.round(time / FRAME) }, () =>
    next() < 0.8
      ? { type: 'still' }
      : { type: 'move', x: at.x + (next() - 0.5) * 3, y: at.y + (next() - 0.5) * 3, button: false },
  );
}

/** A pointer that follows a line as it is read. `speed` in pixels a millisecond. */
function follow({ y, speed, next }: { y: number; speed: number; next: () => number }): Act[] {
  const frames = Math.round((TEXT.right - TEXT.left) / (speed * FRAME));
  return Array.from({ length: frames }, (_, frame) => ({
    type: 'move',
    x: TEXT.left + frame * speed * FRAME,
    y: y + (next() - 0.5) * 6,
    button: false,
  }));
}
