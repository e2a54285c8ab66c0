import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';

/** Presses keys as a hand does, on whatever has the display's focus: `alt+shift+g`. */
export function pressRealKeys(display: string | null, keys: string): void {
  runXdotool(display, ['key', keys.toLowerCase()]);
}

/** Types text the same way, at a typist's pace. */
export function typeRealKeys(display: string | null, text: string): void {
  runXdotool(display, ['type', '--delay', '60', text]);
}

function runXdotool(display: string | null, args: readonly string[]): void {
  const environment = { ...process.env, DISPLAY: display ?? '' };
  const { stderr } = spawnSync('xdotool', args, { env: environment, encoding: 'utf8' });
  expect(stderr).toBe('');
}
