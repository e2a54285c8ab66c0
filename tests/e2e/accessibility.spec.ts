import { findFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { ReaderPage } from './reader-page.ts';
import { runInClosedRoot, runInPage } from './run-in-page.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>Chips</title>
<p>Of export controls, and of a distillation attack.</p></html>`;

for (const scheme of ['light', 'dark'] as const) {
  for (const file of ['options.html', 'welcome.html']) {
    test(`axe finds nothing in ${file} in ${scheme} colours, and nothing is cut off at 320 px`, async ({
      driver,
    }) => {
      const tab = await driver.extensionTab(file);
      await tab.preferColors(scheme);
      await expect.poll(() => runInPage(tab, () => document.querySelector('h1') !== null, null)).toBe(true);
      expect(await findFaults(tab)).toEqual([]);
      await tab.resize({ width: 320, height: 700 });
      await expect
        .poll(() => runInPage(tab, () => document.documentElement.scrollWidth, null))
        .toBeLessThanOrEqual(320);
      await tab.close();
    });
  }

  test(`axe finds nothing in a card in ${scheme} colours, plain and unfolded`, async ({ reader, site }) => {
    await reader.tab.preferColors(scheme);
    await reader.open(site.serve(ARTICLE));
    await reader.point('distillation attack');
    await expect.poll(reader.card).not.toBeNull();
    await reader.clickInCard('Keep open');
    await reader.clickInCard('Why marked?');
    await reader.clickInCard('More');
    await expect.poll(async () => (await reader.card())?.text).toContain('Related terms');
    await reader.open(site.serve(await copyOfCard(reader)));
    expect(await findFaults(reader.tab)).toEqual([]);
  });
}

/** The card as a page of its own: axe sees no closed shadow root. */
async function copyOfCard({ tab }: ReaderPage): Promise<string> {
  const card = await runInClosedRoot(tab, (root) => ({
    html: root.getHTML(),
    css: root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n'),
  }));
  expect(card).not.toBeNull();
  return `<!doctype html><html lang="en"><title>Card</title>
    <style>${card?.css.replaceAll(':host > *', '.frame')}</style><main>${card?.html}</main></html>`;
}
