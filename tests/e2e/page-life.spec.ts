import { ensureBrowser } from '../../src/tasks/browsers.ts';
import type { LoopbackSite } from '../../src/tasks/loopback-site.ts';
import type { Driver } from './drivers/driver.ts';
import { launch } from './fixtures.ts';
import { expect, test } from './page-fixtures.ts';
import { type ReaderPage, readerPage } from './reader-page.ts';

const PAGE = '<!doctype html><html lang="en"><title>Chips</title><p>Of export controls.</p></html>';

test('a page that comes back from the browser’s page cache is marked as it was left, or as settings say now', async ({
  driver,
  engine,
  marked,
  openPage,
  reader,
  run,
  site,
}) => {
  test.skip(engine === 'firefox', 'Firefox’s driver loses a tab that shows a page from the page cache');
  const there = site.serve('<!doctype html><title>There</title><p>Cut the leeks.</p>');
  await openPage('page-cache.html');
  await expect.poll(marked).toEqual(['export controls']);
  await reader.tab.open(there);
  await run('history.back()');
  await expect.poll(marked).toEqual(['export controls']);
  await reader.point('export controls');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });

  await reader.tab.open(there);
  await driver.evaluateInExtension(
    `browser.storage.local.set({ settings: { everywhere: false } }).then(() => null)`,
  );
  await run('history.back()');
  await expect.poll(() => run(`document.querySelector('p')?.textContent`)).toBe('Of export controls.');
  await expect.poll(reader.hasHighlights).toBe(false);
});

test('the card opens although the background has gone to sleep under the pointer', async ({
  driver,
  marked,
  openPage,
  reader,
}) => {
  await openPage('page-cache.html');
  await expect.poll(marked).toEqual(['export controls']);
  await driver.stopBackground();
  await reader.point('export controls');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
});

test('when the extension is reloaded, its marks leave the open pages, or a new copy takes them over', async ({
  engine,
  site,
}) => {
  const { driver, reader } = await openCardApart(engine, site);
  // The page of the extension that is asked goes with it.
  await driver.evaluateInExtension('void browser.runtime.reload()').catch(() => undefined);
  const moveAndCount = async (): Promise<{ marks: number; hosts: unknown }> => {
    await reader.pointAway();
    const hosts = await reader.tab.evaluate(`document.querySelectorAll('html > [popover]').length`);
    return { marks: (await reader.marks()).length, hosts };
  };
  // In Firefox the old script is ended without a word, and the new one runs in open pages; in Chromium neither.
  const marks = engine === 'chromium' ? 0 : 1;
  await expect.poll(moveAndCount).toEqual({ marks, hosts: 0 });
  if (engine === 'firefox') {
    await reader.point('export controls');
    await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
  }
  await driver.close();
});

test('when the extension is removed, no mark is seen on open pages any more', async ({ engine, site }) => {
  const { driver, reader } = await openCardApart(engine, site);
  const line = (): Promise<unknown> =>
    reader.tab.evaluate(
      `getComputedStyle(document.querySelector('p'), '::highlight(glosslight-mark)').textDecorationLine`,
    );
  expect(await line()).toBe('underline');
  await driver.evaluateInExtension('void browser.management.uninstallSelf()').catch(() => undefined);
  const isSeen = async (): Promise<boolean> => {
    await reader.pointAway();
    return (await line()) === 'underline' && (await reader.marks()).length > 0;
  };
  await expect.poll(isSeen).toBe(false);
  // Firefox ends the script without a word: a card that is open just then stays until the browser closes it.
  if (engine === 'firefox') await reader.tab.press('Escape');
  await expect.poll(reader.card).toBeNull();
  await driver.close();
});

/** An open card in a browser of its own, whose extension may come to an end. */
async function openCardApart(
  engine: Driver['name'],
  site: LoopbackSite,
): Promise<{ driver: Driver; reader: ReaderPage }> {
  const { path } = await ensureBrowser(engine);
  const driver = await launch[engine]({ path, display: null });
  const reader = readerPage(await driver.newTab());
  await reader.open(site.serve(PAGE));
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  return { driver, reader };
}
