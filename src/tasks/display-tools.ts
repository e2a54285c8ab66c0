import { spawnSync } from 'node:child_process';
import { installDebianPackages } from './install-browser.ts';

const PACKAGES: Readonly<Record<string, string>> = { Xvfb: 'xvfb', xdotool: 'xdotool' };

/**
 * Real keyboard shortcuts reach a browser only in a window: on Linux, a display without a screen and a tool that
 * presses keys. Where they cannot be had, the one story that needs them is skipped and says so.
 */
export function ensureDisplayTools(): void {
  const missing = missingDisplayTools();
  if (process.platform !== 'linux' || missing.length === 0) return;
  console.log(`${missing.join(' and ')} missing: needed to press real keyboard shortcuts.`);
  installDebianPackages(missing.map((tool) => PACKAGES[tool] ?? tool));
}

/** Commands that the story of the shortcuts needs and that are not there. */
export function missingDisplayTools(): string[] {
  return Object.keys(PACKAGES).filter((tool) => spawnSync(tool, ['-help']).error !== undefined);
}
