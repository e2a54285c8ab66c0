import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { ensureBrowser } from '../../src/tasks/browsers.ts';
import { BUILDS } from '../../src/tasks/build-stage.ts';
import { type LoopbackSite, startLoopbackSite } from '../../src/tasks/loopback-site.ts';
import { launchChromium } from './drivers/chromium.ts';
import type { Driver } from './drivers/driver.ts';
import { launchFirefox } from './drivers/firefox.ts';
import { type GlossaryTab, glossaryTab, type OpenGlossary } from './glossary-tab.ts';
import { type PopupPage, popupPage } from './popup-page.ts';
import { copyInPseudoLocale, type PseudoLocale } from './pseudo-locale.ts';
import { type ReaderPage, readerPage } from './reader-page.ts';
import { startDisplay } from './virtual-display.ts';

export interface WorkerOptions {
  engine: Driver['name'];
  /** True: in a window on a virtual display, where real keyboard shortcuts reach the browser. */
  headed: boolean;
  /** Whose words the extension speaks with. */
  wording: 'english' | PseudoLocale;
}

interface WorkerFixtures extends WorkerOptions {
  /** The X display of a headed browser; null for headless ones. */
  display: string | null;
  driver: Driver;
}

interface TestFixtures {
  site: LoopbackSite;
  reader: ReaderPage;
  /** Opens the popup in a tab of its own, or behind the reader's tab, as if over the page. */
  openPopup(where?: 'behind'): Promise<PopupPage>;
  openGlossary: OpenGlossary;
  /** Waits until another page, opened now, is marked: whatever was to happen in this one has happened by then. */
  outwait(): Promise<void>;
  /** Whatever a story is about: the extension has nothing to complain of, and starts from nothing stored. */
  cleanliness: void;
}

/** Deletes what a learner did; pages that hold it open let go. */
const FORGET_LEARNER = `new Promise((resolve) => {
  const request = indexedDB.deleteDatabase('learner');
  request.onsuccess = () => resolve(null);
  request.onerror = () => resolve(null);
})`;

export const launch = { chromium: launchChromium, firefox: launchFirefox };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  headed: [false, { option: true, scope: 'worker' }],
  wording: ['english', { option: true, scope: 'worker' }],

  display: [
    async ({ headed }, use) => {
      const display = headed ? await startDisplay() : null;
      await use(display?.name ?? null);
      await display?.close();
    },
    { scope: 'worker' },
  ],

  driver: [
    async ({ engine, display, wording }, use) => {
      const manifest = fileURLToPath(
        new URL(`../../${BUILDS[engine].folder}/manifest.json`, import.meta.url),
      );
      if (!existsSync(manifest)) throw new Error(`There is no build for ${engine}. Run: npm run build`);
      const { path } = await ensureBrowser(engine);
      const copy = wording === 'english' ? null : copyInPseudoLocale(dirname(manifest), wording);
      const extension = copy?.folder ?? dirname(manifest);
      const driver = await launch[engine]({ path, display, extension });
      await use(driver);
      await driver.close();
      copy?.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  cleanliness: [
    async ({ driver }, use) => {
      await driver.takeComplaints();
      await use();
      await driver.evaluateInExtension(
        `browser.storage.local.remove(['settings', 'quiet']).then(() => null)`,
      );
      await driver.evaluateInExtension(FORGET_LEARNER);
      expect(await driver.takeComplaints()).toEqual([]);
    },
    { auto: true },
  ],

  // Playwright finds out what a fixture needs by its first argument, so it has to be there.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await startLoopbackSite();
    await use(site);
    await site.close();
  },

  reader: async ({ driver }, use) => {
    const tab = await driver.newTab();
    await use(readerPage(tab));
    await tab.close();
  },

  outwait: async ({ driver, reader, site }, use) => {
    await use(async () => {
      const other = readerPage(await driver.newTab());
      const address = site.serve('<!doctype html><title>Other</title><p>Of export controls.</p>');
      await other.open(address.replace('127.0.0.1', 'localhost'));
      await expect.poll(other.marks).toEqual(['export controls']);
      await other.tab.close();
      await reader.tab.bringToFront();
    });
  },

  openGlossary: async ({ driver }, use) => {
    const opened: GlossaryTab[] = [];
    await use(async (address = '') => {
      const page = glossaryTab(await driver.extensionTab(`glossary.html${address}`));
      opened.push(page);
      return page;
    });
    for (const { tab } of opened) await tab.close();
  },

  openPopup: async ({ driver }, use) => {
    const opened: PopupPage[] = [];
    await use(async (where) => {
      const tab = await (where === 'behind'
        ? driver.extensionTabBehind('popup.html')
        : driver.extensionTab('popup.html'));
      const popup = popupPage(tab);
      opened.push(popup);
      return popup;
    });
    for (const { tab } of opened) await tab.close();
  },
});

export { expect } from '@playwright/test';
