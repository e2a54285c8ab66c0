import { expect, test } from './fixtures.ts';
import { readerPage } from './reader-page.ts';

test('the welcome page has live marks, to try pointer and keys on', async ({ driver }) => {
  const tab = await driver.extensionTab('welcome.html');
  const page = readerPage(tab);
  await expect.poll(page.marks).toContain('open-weight models');
  await page.point('open-weight models');
  await expect.poll(page.card).toMatchObject({ hasFocus: false });
  await tab.press('Escape');
  await expect.poll(page.card).toBeNull();
  await driver.evaluateInExtension(`browser.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => browser.tabs.sendMessage(tab.id, { type: 'step', direction: 1 }))
    .then(() => null)`);
  await expect.poll(page.card).toMatchObject({ term: 'AI race', hasFocus: true });
  await tab.close();
});
