import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { SHOW_AFTER } from '../../../src/popover/popover-timing.ts';
import { ensureBrowser } from '../../../src/tasks/browsers.ts';
import { centreOfMark } from '../../../src/tasks/marks-in-page.ts';
import type { BidiCommands } from '../../e2e/drivers/bidi.ts';
import { ADDON_ID, openFirefox } from '../../e2e/drivers/firefox.ts';
import type { CardBrowser, CardPage } from './card-cost.ts';
import { readCard, readMoves } from './firefox-profile.ts';
import { countPaintedMarks, noteMovesAndCards } from './in-page.ts';
import { AWAY, BETWEEN_MOVES, MOVES, SETTLED_AFTER } from './pointing.ts';

/** Firefox, in which cards are timed by its own profiler. */
export async function openCardFirefox(): Promise<CardBrowser> {
  const { path, version } = await ensureBrowser('firefox');
  const { browser, bidi, desk } = await openFirefox({ path, display: null });
  // The background lays its lexicon down as it starts.
  await desk.waitForFunction(
    `browser.storage.local.get('lexicon').then(({ lexicon }) => lexicon !== undefined)`,
  );
  await desk.evaluate(`browser.storage.local.set({ settings: { version: 2, density: 'every' } })`);
  return {
    name: `Firefox ${version}`,
    open: async (url) => openPage(await browser.newPage(), bidi, url),
    stopBackground: () => bidi.stopBackground(ADDON_ID),
    close: () => browser.close(),
  };
}

async function openPage(page: Page, bidi: BidiCommands, url: string): Promise<CardPage> {
  await page.evaluateOnNewDocument(noteMovesAndCards);
  await page.goto(url);
  await page.waitForFunction(`(${countPaintedMarks.toString()})() > 0`);
  await wait(SETTLED_AFTER);
  return {
    async costOfCard(words) {
      const at = await page.evaluate(centreOfMark, words);
      if (at === null) throw new Error(`"${words}" is not marked in view.`);
      await bidi.startProfiler();
      await page.mouse.move(at.x, at.y);
      await wait(SHOW_AFTER.middle + SETTLED_AFTER);
      const cost = readCard(await bidi.takeProfile());
      await page.mouse.move(AWAY.x, AWAY.y);
      await wait(SETTLED_AFTER);
      return cost;
    },
    async costOfMoves() {
      const marks = await page.evaluate(countPaintedMarks);
      await bidi.startProfiler();
      for (const { x, y } of MOVES) {
        await page.mouse.move(x, y);
        await wait(BETWEEN_MOVES);
      }
      return { moves: readMoves(await bidi.takeProfile()), marks };
    },
    close: () => page.close(),
  };
}
