import { browser } from './browser.ts';

/** Shows the options page, in its own tab. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
