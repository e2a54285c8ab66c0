import type { Box, Tab } from './drivers/driver.ts';
import { expect, test } from './page-fixtures.ts';

test.beforeEach(async ({ marked, openPage }) => {
  await openPage('media.html');
  await expect.poll(marked).toEqual(['export controls']);
});

test.afterEach(async ({ reader }) => {
  await reader.tab.show('usual');
  await reader.tab.preferColors('light');
});

test('a mark is seen in light, dark and forced colours, whenever they are switched', async ({ reader }) => {
  const { tab } = reader;
  await expect.poll(() => lookOf(tab)).toBe('marked');
  await tab.preferColors('dark');
  await expect.poll(() => tab.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches`)).toBe(true);
  await expect.poll(() => lookOf(tab)).toBe('marked');
  await tab.show('forced-colors');
  await expect.poll(() => tab.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
  await expect.poll(() => lookOf(tab)).toBe('marked');
});

test('on paper no mark is seen, and all are there again on the screen', async ({ marked, reader }) => {
  const { tab } = reader;
  await expect.poll(() => lookOf(tab)).toBe('marked');
  await tab.show('printed');
  await expect.poll(() => tab.evaluate(`matchMedia('print').matches`)).toBe(true);
  await expect.poll(() => lookOf(tab)).toBe('plain');
  expect(await marked()).toEqual(['export controls']);
  await tab.show('usual');
  await expect.poll(() => lookOf(tab)).toBe('marked');
});

/** Three lines of the same words, of which the first is marked: whether it looks otherwise than the others. */
async function lookOf(tab: Tab): Promise<'marked' | 'plain' | 'unsteady'> {
  const boxes = (await tab.evaluate(`[...document.querySelectorAll('p')].map((line) => {
    const { x, y, width, height } = line.getBoundingClientRect();
    return { x, y, width, height };
  })`)) as Box[];
  const pictures: string[] = [];
  for (const box of boxes) pictures.push(await tab.picture(box));
  const [first, second, third] = pictures;
  if (second !== third) return 'unsteady';
  return first === second ? 'plain' : 'marked';
}
