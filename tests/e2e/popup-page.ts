import { expect } from '@playwright/test';
import type { Tab } from './drivers/driver.ts';
import { runInPage } from './run-in-page.ts';

/** The toolbar popup. */
export interface PopupPage {
  readonly tab: Tab;
  /** Types into the search box, once the popup has put the cursor there. */
  type(text: string): Promise<void>;
  /** Ids of the entries found, best first. */
  results(): Promise<string[]>;
  /** Title of the full entry that is open, or null. */
  entry(): Promise<string | null>;
  /** Clicks the control with this accessible name. */
  click(name: string | RegExp): Promise<void>;
  /** Whether the switch with this name shows that it is on; null where there is none. */
  isOn(name: string): Promise<boolean | null>;
  /** What there is to read. */
  text(): Promise<string>;
}

export function popupPage(tab: Tab): PopupPage {
  return {
    tab,
    async type(text) {
      await expect.poll(() => runInPage(tab, hasCursorInBox, null), 'the cursor is in the box').toBe(true);
      await tab.type(text);
    },
    results: () => runInPage(tab, listResults, null),
    entry: () => runInPage(tab, () => document.querySelector('.entry-term')?.textContent ?? null, null),
    async click(name) {
      const pattern = typeof name === 'string' ? name : name.source;
      await expect
        .poll(() => runInPage(tab, pressControl, pattern), `there is a control "${pattern}"`)
        .toBe(true);
    },
    isOn: (name) => runInPage(tab, isSwitchOn, name),
    text: () => runInPage(tab, () => document.body.innerText, null),
  };
}

// What follows runs in the popup.

function hasCursorInBox(): boolean {
  return document.activeElement?.matches('input') === true;
}

function listResults(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[role=option]')].map(
    (option) => option.dataset['entry'] ?? '',
  );
}

/** A click from within: a tab behind another has no pointer. */
function pressControl(pattern: string): boolean {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, input[type=checkbox], [role=switch], summary, a',
  );
  const named = [...controls].find((control) => {
    const label =
      control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : control.textContent;
    return new RegExp(pattern, 'i').test(`${control.getAttribute('aria-label') ?? ''} ${label ?? ''}`);
  });
  named?.click();
  return named !== undefined;
}

function isSwitchOn(name: string): boolean | null {
  const switches = [...document.querySelectorAll('[role=switch]')];
  const named = switches.find((one) => one.textContent?.includes(name));
  return named === undefined ? null : named.ariaChecked === 'true';
}
