import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';
import type { Point } from './drivers/driver.ts';

/** Does to a display what hands do, in the words of xdotool: `['key', 'alt+shift+g']`, `['type', 'gloss']`. */
export function handle(display: string | null, action: readonly string[]): void {
  const environment = { ...process.env, DISPLAY: display ?? '' };
  const { stderr } = spawnSync('xdotool', action, { env: environment, encoding: 'utf8' });
  expect(stderr).toBe('');
}

/** Puts the keyboard into the browser's window, as a desktop does when a window is opened. */
export function focusWindow(display: string | null): void {
  handle(display, ['search', '--onlyvisible', '--class', 'firefox|chromium', 'windowfocus']);
}

/** Presses at one point of a page, moves, and lets go at another once that is ready for it. */
export async function dragByHand(
  display: string,
  {
    origin,
    from,
    to,
    hasBegun,
    isWelcome,
  }: {
    /** Where on the display the page begins. */
    readonly origin: Point;
    readonly from: Point;
    readonly to: Point;
    readonly hasBegun: () => Promise<boolean>;
    readonly isWelcome: () => Promise<boolean>;
  },
): Promise<void> {
  const move = ({ x, y }: Point): void =>
    handle(display, ['mousemove', String(Math.round(origin.x + x)), String(Math.round(origin.y + y))]);
  move(from);
  handle(display, ['mousedown', '1']);
  for (let step = 1; step <= 4; step++) move({ x: from.x + step * 4, y: from.y + step * 4 });
  await expect.poll(hasBegun).toBe(true);
  let shake = 0;
  await expect
    .poll(() => {
      move({ x: to.x + (shake++ % 3), y: to.y });
      return isWelcome();
    })
    .toBe(true);
  handle(display, ['mouseup', '1']);
}
