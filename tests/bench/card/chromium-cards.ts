import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { SHOW_AFTER } from '../../../src/popover/popover-timing.ts';
import { ensureBrowser } from '../../../src/tasks/browsers.ts';
import { centreOfMark } from '../../../src/tasks/marks-in-page.ts';
import { extensionOrigin, openChromium, stopWorkers } from '../../e2e/drivers/chromium.ts';
import { startTrace, untilAtRest } from '../pages/visit.ts';
import type { CardBrowser, CardPage } from './card-cost.ts';
import { readCard, readMoves } from './chromium-trace.ts';
import { countPaintedMarks, noteMovesAndCards } from './in-page.ts';
import { AWAY, BETWEEN_MOVES, MOVES, SETTLED_AFTER } from './pointing.ts';

/** Chromium, in which cards are timed by its trace events. */
export async function openCardChromium(): Promise<CardBrowser> {
  const { path, version } = await ensureBrowser('chromium');
  const context = await openChromium({ path, display: null });
  const desk = await context.newPage();
  await desk.goto(`${await extensionOrigin(context)}/popup.html`);
  // The background lays its lexicon down as it starts.
  await desk.waitForFunction(
    `chrome.storage.local.get('lexicon').then(({ lexicon }) => lexicon !== undefined)`,
  );
  await desk.evaluate(`chrome.storage.local.set({ settings: { version: 2, density: 'every' } })`);
  return {
    name: `Chromium ${version}`,
    open: async (url) => openPage(await context.newPage(), context, url),
    stopBackground: () => stopWorkers(desk),
    close: () => context.close(),
  };
}

async function openPage(page: Page, context: BrowserContext, url: string): Promise<CardPage> {
  const session = await context.newCDPSession(page);
  await page.addInitScript(noteMovesAndCards);
  await page.goto(url);
  await untilAtRest(session);
  return {
    async costOfCard(words) {
      const at = await page.evaluate(centreOfMark, words);
      if (at === null) throw new Error(`"${words}" is not marked in view.`);
      const takeTrace = await startTrace(session);
      await page.mouse.move(at.x, at.y);
      await wait(SHOW_AFTER.middle + SETTLED_AFTER);
      const cost = readCard(await takeTrace());
      await page.mouse.move(AWAY.x, AWAY.y);
      await wait(SETTLED_AFTER);
      return cost;
    },
    async costOfMoves() {
      const marks = await page.evaluate(countPaintedMarks);
      const takeTrace = await startTrace(session);
      for (const { x, y } of MOVES) {
        await page.mouse.move(x, y);
        await wait(BETWEEN_MOVES);
      }
      return { moves: readMoves(await takeTrace()), marks };
    },
    close: () => page.close(),
  };
}
