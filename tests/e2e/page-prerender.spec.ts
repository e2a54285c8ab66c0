import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../../src/tasks/browsers.ts';
import { BUILDS } from '../../src/tasks/build-stage.ts';
import { expect, test } from './page-fixtures.ts';

const EXTENSION = fileURLToPath(new URL(`../../${BUILDS.chromium.folder}`, import.meta.url));

test('a page that the browser prepares in advance is marked once it is shown, and not before', async ({
  engine,
  site,
}) => {
  test.skip(engine === 'firefox', 'Firefox prepares no pages in advance');
  const read = (file: string): string =>
    readFileSync(fileURLToPath(new URL(`../pages/${file}`, import.meta.url)), 'utf8');
  const { path } = await ensureBrowser('chromium');
  // The other driver's way to watch a tab keeps it from preparing pages; this one's does not.
  const browser = await puppeteer.launch({
    executablePath: path,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  });
  try {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await (await welcome.page())?.close();
    const page = await browser.newPage();
    const next = site.serve(read('prerendered.html'));
    await page.goto(site.serve(read('prerendering.html').replaceAll('NEXT', next)));
    const countMarks = (): Promise<unknown> => page.evaluate(`CSS.highlights.get('glosslight-mark')?.size`);
    await expect.poll(countMarks).toBe(1);
    await expect.poll(() => page.evaluate('isPrepared()')).toBe(true);
    await page.click('a');
    await expect
      .poll(() => page.evaluate(`performance.getEntriesByType('navigation')[0].activationStart`))
      .toBeGreaterThan(0);
    await expect.poll(countMarks).toBe(1);
    expect(await page.evaluate('[document.title, atTurn]')).toEqual([
      'A page that the browser prepares in advance',
      0,
    ]);
  } finally {
    await browser.close();
  }
});
