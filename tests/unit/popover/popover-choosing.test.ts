import { expect, it } from 'vitest';
import {
  FRAME,
  makeIdlePaths,
  makeIntendedPaths,
  makePage,
  type PathPage,
  type PointerPath,
  TERM_HEIGHT,
} from './pointer-paths.ts';
import { markOf, Reader } from './reader.ts';

const page = makePage(3);

/** Keys of the terms whose cards a path opened. */
function play(path: PointerPath, { terms }: PathPage): number[] {
  const reader = new Reader();
  let scrolled = 0;
  for (const act of path.acts) {
    const { time } = reader;
    if (act.type === 'move') {
      const { x, y } = act;
      const under = terms.find(
        ({ left, top, width }) =>
          x >= left && x <= left + width && y + scrolled >= top && y + scrolled <= top + TERM_HEIGHT,
      );
      if (act.button) reader.does({ type: 'drag', x, y, time });
      else if (under === undefined) reader.does({ type: 'leave', x, y, time });
      else reader.points(markOf(under.key), { x, y });
    } else if (act.type === 'scroll') {
      scrolled += act.by;
      reader.scrolls();
    } else if (act.type === 'key') {
      reader.does({ type: 'typing' });
    } else if (act.type === 'press') {
      reader.presses('press');
    }
    reader.waits(FRAME);
  }
  return reader.effects.filter((effect) => effect.type === 'show').map(({ mark }) => mark.key);
}

it('no card opens for a hand that crosses, reads along, scrolls, selects or types, in fifty paths', () => {
  const paths = makeIdlePaths(page);
  expect(paths).toHaveLength(50);
  const opened = paths.map((path) => ({ kind: path.kind, opened: play(path, page) }));
  expect(opened.filter((path) => path.opened.length > 0)).toEqual([]);
});

it('these paths do lead over terms', () => {
  const crossed = makeIdlePaths(page).filter(({ acts }) =>
    acts.some(
      (act) =>
        act.type === 'move' &&
        page.terms.some(({ left, top, width }) => {
          const [x, y] = [act.x - left, act.y - top];
          return x >= 0 && x <= width && y >= 0 && y <= TERM_HEIGHT;
        }),
    ),
  );
  expect(crossed.length).toBeGreaterThan(30);
});

it('the right card, and no other, opens for a hand that goes to a term and stays, in fifty paths', () => {
  const paths = makeIntendedPaths(page);
  expect(paths.map((path) => play(path, page))).toEqual(paths.map(({ target }) => [target]));
});

it('how long the pointer rests before a card shows is the reader’s choice', () => {
  for (const [delay, after] of [
    ['short', 300],
    ['middle', 400],
    ['long', 500],
  ] as const) {
    const reader = new Reader().chose('hover', delay).points(markOf(1));
    expect(reader.waits(after - 1).state.open).toBeNull();
    expect(reader.waits(1).state.open?.mark.key).toBe(1);
  }
});
