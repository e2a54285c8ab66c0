import { expect } from '@playwright/test';
import type { Tab } from './drivers/driver.ts';
import { runInPage } from './run-in-page.ts';

/** The glossary page. */
export interface GlossaryTab {
  readonly tab: Tab;
  heading(): Promise<string>;
  /** The part of the address that names what is shown. */
  address(): Promise<string>;
  text(): Promise<string>;
  /** Clicks the first link or button whose text this is, within the elements of a selector. */
  follow(text: string, within?: string): Promise<void>;
  back(): Promise<void>;
}

/** Opens the glossary page at an address within it: `#/saved`. */
export type OpenGlossary = (address?: string) => Promise<GlossaryTab>;

export function glossaryTab(tab: Tab): GlossaryTab {
  return {
    tab,
    heading: () => runInPage(tab, () => document.querySelector('h1')?.textContent ?? '', null),
    address: () => runInPage(tab, () => location.hash, null),
    text: () => runInPage(tab, () => document.body.innerText, null),
    async follow(text, within = 'body') {
      await expect
        .poll(() => runInPage(tab, clickText, { text, within }), `there is "${text}" to follow`)
        .toBe(true);
    },
    back: () => runInPage(tab, () => history.back(), null),
  };
}

// What follows runs in the page.

function clickText({ text, within }: { text: string; within: string }): boolean {
  const controls = document.querySelectorAll<HTMLElement>(`:is(${within}) :is(a, button)`);
  const found = [...controls].find((control) => control.textContent?.trim() === text);
  // A reader waits until it can be pressed.
  if (found === undefined || found.matches(':disabled')) return false;
  found.click();
  return true;
}
