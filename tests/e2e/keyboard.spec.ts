import type { Driver } from './drivers/driver.ts';
import { expect, test } from './fixtures.ts';
import { runInClosedRoot, runInPage } from './run-in-page.ts';

const ARTICLE = `<!doctype html><html lang="en"><head><title>Chips</title></head><body>
<button>Subscribe</button>
<p>Officials said the export controls on AI chips would stay.</p>
<div style="height: 3000px"></div>
<p>RISC-V designers were not worried.</p>
</body></html>`;

test('a key steps to the next and previous term and opens its card with the focus in it', async ({
  driver,
  reader,
  site,
}) => {
  await reader.open(site.serve(ARTICLE));
  await expect.poll(reader.marks).toContain('export controls');
  await step(driver, 1);
  await expect.poll(reader.card).toMatchObject({ term: 'export controls', hasFocus: true });
  await step(driver, 1);
  await step(driver, 1);
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V', hasFocus: true });
  await step(driver, -1);
  await step(driver, -1);
  await expect.poll(reader.card).toMatchObject({ term: 'export controls', hasFocus: true });
});

test('a card that was stepped to says where its term stands among the marks', async ({
  driver,
  reader,
  site,
}) => {
  await reader.open(site.serve(ARTICLE));
  await expect.poll(reader.marks).toContain('export controls');
  await step(driver, 1);
  await expect.poll(reader.card).not.toBeNull();
  const description = await runInClosedRoot(reader.tab, (root) => {
    const id = root.querySelector('[role=dialog]')?.getAttribute('aria-describedby') ?? '';
    return root.getElementById(id)?.textContent ?? null;
  });
  expect(description).toMatch(/^Term 1 of \d+$/);
});

test('a step brings a term that is out of sight into view', async ({ driver, reader, site }) => {
  await reader.open(site.serve(ARTICLE));
  // What is in view is marked first; the last term is known once the whole page has been read.
  await expect.poll(reader.marks).toContain('RISC-V');
  await step(driver, -1);
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V' });
  expect(await runInPage(reader.tab, () => scrollY, null)).toBeGreaterThan(1000);
});

test('Escape closes the card and gives the focus back', async ({ driver, reader, site }) => {
  await reader.open(site.serve(ARTICLE));
  await runInPage(reader.tab, () => document.querySelector('button')?.focus(), null);
  await expect.poll(reader.marks).toContain('export controls');
  await step(driver, 1);
  await expect.poll(reader.card).toMatchObject({ hasFocus: true });
  await reader.tab.press('Escape');
  await expect.poll(reader.card).toBeNull();
  expect(await runInPage(reader.tab, () => document.activeElement?.textContent, null)).toBe('Subscribe');
});

test('the whole card can be read and left without a mouse', async ({ driver, reader, site }) => {
  await reader.open(site.serve(ARTICLE));
  await expect.poll(reader.marks).toContain('export controls');
  await step(driver, 1);
  await expect.poll(reader.card).toMatchObject({ hasFocus: true });
  // Tab reaches the links and "More" in turn; Enter on the latter unfolds the rest.
  for (let tabs = 0; tabs < 10 && !(await reader.card())?.text.includes('The AI Arms Race'); tabs += 1) {
    await reader.tab.press('Tab');
    if (await focusIsOnMore(reader.tab)) await reader.tab.press('Enter');
  }
  await expect.poll(async () => (await reader.card())?.text).toContain('The AI Arms Race');
  await reader.tab.press('Escape');
  await expect.poll(reader.card).toBeNull();
});

test('a page without a term does nothing on a step', async ({ driver, reader, site }) => {
  await reader.open(site.serve('<!doctype html><title>Soup</title><p>Cut the leeks.</p>'));
  await step(driver, 1);
  expect(await reader.card()).toBeNull();
});

/** What the background tells the page in front when its shortcut is pressed. */
async function step(driver: Driver, direction: 1 | -1): Promise<void> {
  await driver.evaluateInExtension(`browser.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => browser.tabs.sendMessage(tab.id, { type: 'step', direction: ${direction} }))
    .then(() => null)`);
}

async function focusIsOnMore(tab: {
  callWithClosedRoot(source: string): Promise<unknown>;
}): Promise<boolean> {
  return (await tab.callWithClosedRoot('(root) => root.activeElement?.localName === "summary"')) === true;
}
