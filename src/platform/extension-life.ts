import { browser } from './browser.ts';

/**
 * False once the extension was updated, disabled or removed while this page was open. Its content script lives on in
 * Chromium, cut off; Firefox ends it by itself.
 */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
