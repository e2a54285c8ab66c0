import { browser } from './browser.ts';

/** Shows the welcome page when the extension has been installed; not when it or the browser was updated. */
export function welcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
}
