import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures.ts';
import { runInPage } from './run-in-page.ts';

test('all terms stand there from A to Z, and a topic leaves its own', async ({ openGlossary }) => {
  const page = await openGlossary();
  await expect.poll(page.heading).toBe('All terms');
  expect(await page.text()).toContain('distillation attack');
  await page.tab.evaluate(
    `{ const topics = document.querySelector('select'); topics.value = 'places'; topics.dispatchEvent(new Event('change', { bubbles: true })) }`,
  );
  await expect.poll(page.heading).toBe('Places');
  expect(await page.text()).not.toContain('distillation attack');
  expect(await page.address()).toBe('#/?topic=places');
  await page.back();
  await expect.poll(page.heading).toBe('All terms');
});

test('a term has an address of its own; related terms lead on, and back leads back', async ({
  openGlossary,
}) => {
  const page = await openGlossary('#/term/distillation-attack');
  await expect.poll(page.heading).toBe('distillation attack');
  await page.follow('export controls', '.entry');
  await expect.poll(page.heading).toBe('export controls');
  expect(await page.address()).toBe('#/term/export-controls');
  expect(await runInPage(page.tab, () => document.title, null)).toContain('export controls');
  await page.back();
  await expect.poll(page.heading).toBe('distillation attack');
});

test('another spelling of a name leads to the entry, and the address then has the entry’s own', async ({
  openGlossary,
}) => {
  const page = await openGlossary('#/documents');
  await page.tab.evaluate(`location.hash = '#/term/data-centre'; null`);
  await expect.poll(page.heading).toBe('data centre');
  await expect.poll(page.address).toBe('#/term/data-center');
});

test('an address that names no term says so, and leads on', async ({ openGlossary }) => {
  const page = await openGlossary('#/term/no-such-term');
  await page.follow('Show all terms');
  await expect.poll(page.heading).toBe('All terms');
});

test('on paper there is what is read, and nothing that is only clicked', async ({ openGlossary }) => {
  const page = await openGlossary('#/term/distillation-attack');
  await expect.poll(page.heading).toBe('distillation attack');
  await runInPage(page.tab, useRulesOfPaper, null);
  const areShown = (selectors: readonly string[]) =>
    runInPage(
      page.tab,
      (wanted) => wanted.map((selector) => document.querySelector(selector)?.checkVisibility() ?? false),
      selectors,
    );
  expect(await areShown(['.entry-brief', '.entry-claims', '.map svg', '.entry-relations'])).not.toContain(
    false,
  );
  expect(await areShown(['.page-head', '.search', '.term-notes .button'])).not.toContain(true);
});

test('the map around a term is made of links that keys reach', async ({ openGlossary }) => {
  const page = await openGlossary('#/term/distillation-attack');
  await expect.poll(page.heading).toBe('distillation attack');
  const focused = await runInPage(
    page.tab,
    () => {
      const node = document.querySelector<SVGAElement>('.map a[href="#/term/export-controls"]');
      node?.focus();
      return document.activeElement === node && node !== null;
    },
    null,
  );
  expect(focused).toBe(true);
  await page.tab.press('Enter');
  await expect.poll(page.heading).toBe('export controls');
});

test('what is on the map stands in a list beside it, link for link', async ({ openGlossary }) => {
  const page = await openGlossary('#/term/export-controls');
  await expect.poll(page.heading).toBe('export controls');
  await page.tab.resize({ width: 1280, height: 800 });
  const linksIn = (selector: string) =>
    runInPage(
      page.tab,
      (within) =>
        [...document.querySelectorAll(`${within} a`)].map((link) => link.getAttribute('href') ?? '').sort(),
      selector,
    );
  await expect.poll(async () => (await linksIn('.map svg')).length).toBeGreaterThan(5);
  expect(await linksIn('.map .entry-relations')).toEqual(await linksIn('.map svg'));
  const isBeside = await runInPage(
    page.tab,
    () => {
      const drawing = document.querySelector('.map svg')?.getBoundingClientRect();
      const list = document.querySelector('.map .entry-relations')?.getBoundingClientRect();
      return drawing !== undefined && list !== undefined && list.left >= drawing.right;
    },
    null,
  );
  expect(isBeside).toBe(true);
});

test('what is typed is found as in the popup, and one step back undoes the search', async ({
  openGlossary,
}) => {
  const page = await openGlossary('#/documents');
  await expect.poll(page.heading).toBe('The documents');
  await runInPage(page.tab, () => document.querySelector('input')?.focus(), null);
  await page.tab.type('deapseek');
  await expect.poll(page.heading).toBe('Results for “deapseek”');
  await page.tab.press('Enter');
  await expect.poll(page.heading).toBe('DeepSeek');
  await page.back();
  await expect.poll(page.heading).toBe('Results for “deapseek”');
  expect(await runInPage(page.tab, () => document.querySelector('input')?.value, null)).toBe('deapseek');
  await page.back();
  await expect.poll(page.heading).toBe('The documents');
});

test('the way back leads to where the reader was in the list', async ({ openGlossary }) => {
  const page = await openGlossary();
  await expect.poll(page.heading).toBe('All terms');
  const scrolled = () => runInPage(page.tab, () => scrollY, null);
  await page.follow('T', '.letters');
  await expect.poll(scrolled).toBeGreaterThan(500);
  /** How far the reader is from the place that the address keeps. Positions are fractions of a pixel, and rounded. */
  const awayFrom = (place: number) => async () => Math.abs((await scrolled()) - place);
  const kept = () => runInPage(page.tab, () => Number(history.state), null);
  await expect.poll(async () => awayFrom(await kept())()).toBeLessThanOrEqual(1);
  const before = await kept();
  await page.follow('tariff', '.term-index');
  await expect.poll(page.heading).toBe('tariff');
  expect(await scrolled()).toBe(0);
  await page.back();
  await expect.poll(page.heading).toBe('All terms');
  await expect.poll(awayFrom(before)).toBeLessThanOrEqual(1);
});

test('a document says whose voice it is, and which terms draw on which paragraph', async ({
  openGlossary,
}) => {
  const page = await openGlossary('#/documents');
  await page.follow('56: The AI Arms Race');
  await expect.poll(page.heading).toBe('56: The AI Arms Race');
  expect(await page.text()).toContain('a Metaviews newsletter');
  expect(await page.text()).toContain('Paragraph 4');
});

test('the sides of a dispute have the same width', async ({ openGlossary }) => {
  const page = await openGlossary('#/perspectives');
  await expect.poll(page.heading).toBe('Perspectives');
  const uneven = await runInPage(
    page.tab,
    () =>
      [...document.querySelectorAll('.entry-sides')].filter((sides) => {
        const widths = [...sides.children].map((side) => Math.round(side.getBoundingClientRect().width));
        return widths.length < 2 || new Set(widths).size > 1;
      }).length,
    null,
  );
  expect(uneven).toBe(0);
});

/** What a printer is given. Neither protocol shows it, so the rules for paper are made those of the screen. */
function useRulesOfPaper(): void {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && rule.conditionText === 'print') rule.media.mediaText = 'all';
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FOLDER = fileURLToPath(new URL('../../test-results/screenshots/', import.meta.url));
const PLACES = [
  ['terms', '#/'],
  ['results', '#/?q=chip'],
  ['term', '#/term/distillation-attack'],
  ['documents', '#/documents'],
  ['document', '#/document/illusion-of-collaboration'],
  ['perspectives', '#/perspectives'],
] as const;

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, address] of PLACES) {
    test(`${name} in ${scheme} colours: axe finds nothing, and nothing is cut off at 320 px`, async ({
      driver,
      openGlossary,
    }) => {
      const page = await openGlossary(address);
      await page.tab.preferColors(scheme);
      await page.tab.evaluate(`${AXE}; null`);
      await page.tab.resize({ width: 1280, height: 800 });
      await expect.poll(page.heading).not.toBe('');
      await page.tab.screenshot(`${FOLDER}glossary-${name}-${scheme}-${driver.name}.png`);
      const violations = await page.tab.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
      );
      expect(violations).toEqual([]);
      await page.tab.resize({ width: 320, height: 700 });
      await expect
        .poll(() => runInPage(page.tab, () => document.documentElement.scrollWidth, null))
        .toBeLessThanOrEqual(320);
    });
  }
}
