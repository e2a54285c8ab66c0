import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from './fixtures.ts';
import { runInPage } from './run-in-page.ts';

test('the popup opens with the cursor in the search box', async ({ openPopup }) => {
  const popup = await openPopup();
  await popup.type('x');
  expect(await runInPage(popup.tab, () => document.querySelector('input')?.value, null)).toBe('x');
});

for (const { typed, first } of [
  { typed: 'risk v', first: 'risc-v' },
  { typed: 'deapseek', first: 'deepseek' },
  { typed: 'distilation atack', first: 'distillation-attack' },
]) {
  test(`"${typed}" finds ${first} first`, async ({ openPopup }) => {
    const popup = await openPopup();
    await popup.type(typed);
    await expect.poll(async () => (await popup.results())[0]).toBe(first);
  });
}

test('arrow keys and Enter open the full entry', async ({ openPopup }) => {
  const popup = await openPopup();
  await popup.type('deapseek');
  await expect.poll(async () => (await popup.results())[0]).toBe('deepseek');
  await popup.tab.press('ArrowDown');
  await popup.tab.press('Enter');
  await expect.poll(popup.entry).not.toBeNull();
});

test('words that mean nothing here are answered honestly', async ({ openPopup }) => {
  const popup = await openPopup();
  await popup.type('zzzzqqqq');
  await expect.poll(popup.results).toEqual([]);
  await expect.poll(popup.text).toContain('zzzzqqqq');
});

test('the popup is accessible: axe finds nothing, empty, with results and with an entry', async ({
  openPopup,
}) => {
  const popup = await openPopup();
  await popup.tab.evaluate(`${AXE}; null`);
  const violations = async () =>
    popup.tab.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    );
  expect(await violations()).toEqual([]);
  await popup.type('chip');
  await expect.poll(async () => (await popup.results()).length).toBeGreaterThan(0);
  expect(await violations()).toEqual([]);
  await popup.tab.press('Enter');
  await expect.poll(popup.entry).not.toBeNull();
  expect(await violations()).toEqual([]);
});

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
