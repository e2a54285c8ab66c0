import { expect, test } from './fixtures.ts';

// The browser's own menu opens for no automation; that it knows our item is all that can be asked from inside.
test('the menu for a selection has "Look up …"', async ({ driver }) => {
  const changed = `browser.contextMenus.update('look-up', { enabled: true }).then(() => true, () => false)`;
  await expect.poll(() => driver.evaluateInExtension(changed)).toBe(true);
  const other = `browser.contextMenus.update('other', { enabled: true }).then(() => true, () => false)`;
  expect(await driver.evaluateInExtension(other)).toBe(false);
});
