import { browser } from './browser.ts';

/** Readable on light and dark toolbars, and in high contrast: as quiet as the marks. */
const COLOURS = { back: '#5f6368', text: '#ffffff' } as const;

/** Shows on the icon, while a tab is in front, how many terms its page has; nothing where it has none. */
export function showCount(tabId: number, count: number): void {
  const text = count === 0 ? '' : String(count);
  void Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.back }),
    browser.action.setBadgeTextColor({ tabId, color: COLOURS.text }),
    browser.action.setBadgeText({ tabId, text }),
    // The tab may be gone by now.
  ]).catch(() => undefined);
}
