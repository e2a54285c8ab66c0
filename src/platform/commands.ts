import { browser } from './browser.ts';

/** Names of the keyboard commands in the manifest, and the direction in which each steps through the marks. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-term': 1, 'previous-term': -1 };

export function onStepCommand(step: (direction: 1 | -1) => void): void {
  browser.commands.onCommand.addListener((command) => {
    const direction = STEPS[command];
    if (direction !== undefined) step(direction);
  });
}
