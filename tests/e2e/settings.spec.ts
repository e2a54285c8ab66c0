import type { Driver } from './drivers/driver.ts';
import { expect, test } from './fixtures.ts';

const PAGE = '<!doctype html><html lang="en"><title>Chips</title><p>Of export controls.</p></html>';

test('the switch for this site takes the marks away here alone, and brings them back', async ({
  openPopup,
  reader,
  site,
}) => {
  const here = site.serve(PAGE);
  await reader.open(here);
  await expect.poll(reader.marks).toEqual(['export controls']);
  await (await openPopup('behind')).click('127\\.0\\.0\\.1');
  await expect.poll(reader.hasHighlights).toBe(false);

  await reader.open(here.replace('127.0.0.1', 'localhost'));
  await expect.poll(reader.marks).toEqual(['export controls']);

  await reader.open(here);
  await (await openPopup('behind')).click('127\\.0\\.0\\.1');
  await expect.poll(reader.marks).toEqual(['export controls']);
});

test('the switch for everywhere takes all marks away, and brings them back', async ({
  openPopup,
  reader,
  site,
}) => {
  await reader.open(site.serve(PAGE));
  await expect.poll(reader.marks).toEqual(['export controls']);
  const popup = await openPopup('behind');
  await popup.click('all sites');
  await expect.poll(reader.hasHighlights).toBe(false);
  // A switch asks for the opposite of what it shows, and the page may hear of the change before the popup does.
  await expect.poll(() => popup.isOn('all sites')).toBe(false);
  await popup.click('all sites');
  await expect.poll(reader.marks).toEqual(['export controls']);
});

test('a pause takes marks and card away at once, says when it ends, and can be ended', async ({
  openPopup,
  reader,
  site,
}) => {
  await reader.open(site.serve(PAGE));
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  const popup = await openPopup('behind');
  await popup.click('Pause for an hour');
  await expect.poll(reader.hasHighlights).toBe(false);
  expect(await reader.card()).toBeNull();
  await expect.poll(popup.text).toContain('Paused until');
  expect(await popup.isOn('127.0.0.1')).toBe(true);
  await popup.click('Go on now');
  await expect.poll(reader.marks).toEqual(['export controls']);
});

test('when a pause is over, marks come back by themselves', async ({ driver, reader, site }) => {
  const end = Date.now() + 3000;
  await store(driver, { version: 2, pausedUntil: end });
  await reader.open(site.serve(PAGE));
  await expect.poll(reader.marks).toEqual(['export controls']);
  expect(Date.now()).toBeGreaterThanOrEqual(end);
});

test('what is switched off stays off when the page is loaded again', async ({
  driver,
  outwait,
  reader,
  site,
}) => {
  await store(driver, { version: 1, everywhere: true, offSites: ['127.0.0.1'] });
  await reader.open(site.serve(PAGE));
  await outwait();
  expect(await reader.hasHighlights()).toBe(false);
});

const GARBAGE = [
  { what: 'a number', stored: 7 },
  { what: 'a list', stored: ['x'] },
  { what: 'fields of the wrong kind', stored: { version: 'one', everywhere: 'yes', offSites: 3 } },
];

for (const { what, stored } of GARBAGE) {
  test(`settings that are ${what} count as none: terms are marked`, async ({ driver, reader, site }) => {
    await store(driver, stored);
    await reader.open(site.serve(PAGE));
    await expect.poll(reader.marks).toEqual(['export controls']);
  });
}

test('of settings that are partly garbage, the valid part is kept', async ({
  driver,
  outwait,
  reader,
  site,
}) => {
  await store(driver, { version: 1, everywhere: 'broken', offSites: [7, '127.0.0.1', null] });
  await reader.open(site.serve(PAGE));
  await outwait();
  expect(await reader.hasHighlights()).toBe(false);
});

async function store(driver: Driver, settings: unknown): Promise<void> {
  await driver.evaluateInExtension(
    `browser.storage.local.set({ settings: ${JSON.stringify(settings)} }).then(() => null)`,
  );
}
