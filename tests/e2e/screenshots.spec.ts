import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WINDOW } from './drivers/driver.ts';
import { expect, test } from './fixtures.ts';

const ARTICLE = readFileSync(new URL('../pages/sample-article.html', import.meta.url), 'utf8');
const FOLDER = fileURLToPath(new URL('../../test-results/screenshots/', import.meta.url));

test.afterEach(async ({ reader }) => {
  await reader.tab.show('usual');
  await reader.tab.preferColors('light');
});

/** Pictures to look at, not to compare: fonts differ from machine to machine. */
for (const scheme of ['light', 'dark'] as const) {
  test(`popover and popup can be looked at in ${scheme} colours`, async ({
    driver,
    openPopup,
    reader,
    site,
  }) => {
    await reader.tab.preferColors(scheme);
    await reader.open(site.serve(ARTICLE));
    await reader.point('export controls');
    await expect.poll(reader.card).not.toBeNull();
    await reader.tab.screenshot(`${FOLDER}popover-${scheme}-${driver.name}.png`);
    await reader.clickInCard('More');
    await reader.tab.screenshot(`${FOLDER}popover-more-${scheme}-${driver.name}.png`);

    const popup = await openPopup();
    await popup.tab.preferColors(scheme);
    await popup.tab.resize({ width: 400, height: 560 });
    await popup.type('distilation atack');
    await expect.poll(async () => (await popup.results()).length).toBeGreaterThan(0);
    await popup.tab.screenshot(`${FOLDER}popup-${scheme}-${driver.name}.png`);
    await popup.tab.press('Enter');
    await expect.poll(popup.entry).not.toBeNull();
    await popup.tab.screenshot(`${FOLDER}popup-entry-${scheme}-${driver.name}.png`);
  });
}

test('popover and popup can be looked at in forced colours', async ({ driver, openPopup, reader, site }) => {
  await reader.open(site.serve(ARTICLE));
  await reader.tab.show('forced-colors');
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  await reader.clickInCard('Why marked?');
  await reader.tab.screenshot(`${FOLDER}popover-forced-${driver.name}.png`);

  const popup = await openPopup();
  await popup.tab.show('forced-colors');
  await popup.tab.resize({ width: 400, height: 560 });
  await popup.type('distilation atack');
  await expect.poll(async () => (await popup.results()).length).toBeGreaterThan(0);
  await popup.tab.screenshot(`${FOLDER}popup-forced-${driver.name}.png`);
});

test('a card can be looked at on a narrow page', async ({ driver, reader, site }) => {
  await reader.tab.resize({ width: 320, height: 560 });
  await reader.open(site.serve(ARTICLE));
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  await reader.tab.screenshot(`${FOLDER}popover-narrow-${driver.name}.png`);
  await reader.tab.resize(WINDOW);
});
