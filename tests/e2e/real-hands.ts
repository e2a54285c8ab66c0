import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';

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
