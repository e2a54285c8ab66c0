import { browser } from './browser.ts';

/** Names of the keyboard commands in the manifest, and the direction in which each steps through the marks. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-term': 1, 'previous-term': -1 };

export function onStepCommand(step: (direction: 1 | -1) => void): void {
  browser.commands.onCommand.addListener((command) => {
    const direction = STEPS[command];
    if (direction !== undefined) step(direction);
  });
}

/** A command with its keys as the browser writes them; without any where it has given none. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string;
}

/** The commands of the manifest and the keys that the reader, or else the browser, has given them. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }));
}

/** Firefox has a function for it; Chromium, whose types are these, an address. */
type Commands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };

/** Opens the browser's own page for shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const commands: Commands = browser.commands;
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
