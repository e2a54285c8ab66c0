import { fileURLToPath } from 'node:url';
import type { Tab } from './drivers/driver.ts';
import { findCutOff } from './find-cut-off.ts';
import { expect, test } from './fixtures.ts';
import { inPseudoLocale, type PseudoLocale } from './pseudo-locale.ts';
import { runInClosedRoot, runInPage } from './run-in-page.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const FOLDER = fileURLToPath(new URL('../../test-results/screenshots/', import.meta.url));
const ARTICLE = `<!doctype html><html lang="en"><title>Chips</title>
<p>Of export controls, and of a distillation attack.</p></html>`;
/** A window of 1280 × 1024 pixels, at 400 %. */
const ENLARGED = { width: 320, height: 256 };
const WINDOW = { width: 1280, height: 800 };
const PLACES: readonly {
  readonly name: string;
  readonly address: string;
  readonly size: Size;
  /** Left out: as small as any window. */
  readonly enlarged?: Size;
}[] = [
  { name: 'options', address: 'options.html', size: { width: 900, height: 900 } },
  { name: 'welcome', address: 'welcome.html', size: { width: 900, height: 900 } },
  {
    name: 'popup',
    address: 'popup.html',
    size: { width: 400, height: 560 },
    // Browsers make a popup as wide as what is in it wants to be, and let it scroll where that is too wide.
    enlarged: { width: 400, height: 256 },
  },
  { name: 'glossary', address: 'glossary.html#/', size: WINDOW },
  { name: 'glossary-term', address: 'glossary.html#/term/distillation-attack', size: WINDOW },
  { name: 'glossary-documents', address: 'glossary.html#/documents', size: WINDOW },
  { name: 'glossary-saved', address: 'glossary.html#/saved', size: WINDOW },
];

/** Stories of how all there is looks in words of another language; `direction`: how that is written. */
export function tellOfWording(wording: PseudoLocale, direction: 'ltr' | 'rtl'): void {
  for (const { name, address, size, enlarged } of PLACES) {
    test(`${name}: nothing is cut off, at its usual size and at 400 %`, async ({ driver }) => {
      const tab = await driver.extensionTab(address);
      await expect.poll(() => runInPage(tab, () => document.querySelector('h1') !== null, null)).toBe(true);
      expect(await runInPage(tab, () => document.documentElement.dir, null)).toBe(direction);
      await tab.resize(size);
      await expect.poll(() => cutOff(tab)).toEqual([]);
      await tab.screenshot(`${FOLDER}${wording}-${name}-${driver.name}.png`);
      await tab.resize(enlarged ?? ENLARGED);
      await expect.poll(() => cutOff(tab)).toEqual([]);
      await tab.screenshot(`${FOLDER}${wording}-${name}-enlarged-${driver.name}.png`);
      await tab.close();
    });
  }

  test('a card: nothing is cut off, and at 400 % all of it can be reached', async ({
    driver,
    reader,
    site,
  }) => {
    await reader.open(site.serve(ARTICLE));
    await reader.point('distillation attack');
    await expect.poll(reader.card).not.toBeNull();
    await reader.clickInCard(inPseudoLocale('More', wording));
    await expect.poll(() => runInClosedRoot(reader.tab, findCutOff)).toEqual([]);
    await reader.tab.screenshot(`${FOLDER}${wording}-card-${driver.name}.png`);

    await reader.tab.resize(ENLARGED);
    await reader.open(site.serve(ARTICLE));
    await reader.point('distillation attack');
    await expect.poll(reader.card).not.toBeNull();
    const { left, top, width, height } = (await reader.card())?.box ?? {
      left: -1,
      top: -1,
      width: 0,
      height: 0,
    };
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(ENLARGED.width);
    expect(top + height).toBeLessThanOrEqual(ENLARGED.height);
    expect(await runInClosedRoot(reader.tab, findCutOff)).toEqual([]);
    await reader.tab.screenshot(`${FOLDER}${wording}-card-enlarged-${driver.name}.png`);
    await reader.tab.resize({ width: 1000, height: 700 });
  });
}

function cutOff(tab: Tab): Promise<string[]> {
  return runInPage(tab, findCutOff, null);
}
