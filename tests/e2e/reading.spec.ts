import type { Tab } from './drivers/driver.ts';
import { expect, test } from './fixtures.ts';
import { runInPage } from './run-in-page.ts';

const ARTICLE = `<!doctype html><html lang="en"><head><title>Chips</title></head><body>
<h1>A quiet week in chips</h1>
<p>Officials said the export controls on AI chips would stay. RISC-V designers were not worried.</p>
<p>Nothing else happened that week, and the weather was fine.</p>
</body></html>`;

test('a term is marked, pointing at it opens its card, Escape closes it', async ({ reader, site }) => {
  await reader.open(site.serve(ARTICLE));
  await reader.point('export controls');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls', hasFocus: false });
  await reader.tab.press('Escape');
  await expect.poll(reader.card).toBeNull();
});

test('the card says briefly what the term means, and what it rests on', async ({ reader, site }) => {
  await reader.open(site.serve(ARTICLE));
  await reader.point('export controls');
  await expect.poll(async () => (await reader.card())?.text).toContain('sell');
  await reader.clickInCard('More');
  await expect.poll(async () => (await reader.card())?.text).toContain('The AI Arms Race');
});

test('the card closes when the pointer leaves, and stays while the pointer is on it', async ({
  reader,
  site,
}) => {
  await reader.open(site.serve(ARTICLE));
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  const { left = 0, top = 0, width = 0, height = 0 } = (await reader.card())?.box ?? {};
  await reader.tab.movePointer(left + width / 2, top + height / 2);
  await reader.clickInCard('More');
  await expect.poll(reader.card).not.toBeNull();
  await reader.tab.press('Escape');
  await expect.poll(reader.card).toBeNull();

  await reader.point('RISC-V');
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V' });
  await reader.pointAway();
  await expect.poll(reader.card).toBeNull();
});

test('the card lies within the window and does not cover its term', async ({ reader, site }) => {
  await reader.open(site.serve(ARTICLE));
  for (const size of [
    { width: 1000, height: 700 },
    { width: 340, height: 600 },
  ]) {
    await reader.tab.resize(size);
    await reader.point('RISC-V');
    await expect.poll(reader.card).toMatchObject({ term: 'RISC-V' });
    const card = await reader.card();
    const term = await runInPage(reader.tab, boxOfWords, 'RISC-V');
    const { left = -1, top = -1, width = 0, height = 0 } = card?.box ?? {};
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(size.width);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + height).toBeLessThanOrEqual(size.height);
    expect(top >= term.bottom || top + height <= term.top).toBe(true);
    await reader.pointAway();
    await expect.poll(reader.card).toBeNull();
  }
});

test('text that a page adds or changes later is marked, text that it removes is forgotten', async ({
  reader,
  site,
}) => {
  await reader.open(site.serve('<!doctype html><title>Later</title><p id="a">Nothing yet.</p>'));
  await setText(reader.tab, 'The export controls came.');
  await expect.poll(reader.marks).toEqual(['export controls']);
  await setText(reader.tab, 'They mentioned RISC-V and the export controls.');
  await expect.poll(reader.marks).toEqual(['RISC-V', 'export controls']);
  await setText(reader.tab, 'And then they were gone.');
  await expect.poll(reader.hasHighlights).toBe(false);
});

test('a page with no term is left wholly alone', async ({ reader, site }) => {
  const html = '<html lang="en"><head><title>Soup</title></head><body><p>Cut the leeks.</p></body></html>';
  await reader.open(site.serve(`<!doctype html>${html}`));
  // A term that comes later is marked, alone: so the page was read all the while.
  await runInPage(reader.tab, () => document.body.append('About export controls.'), null);
  await expect.poll(reader.marks).toEqual(['export controls']);
  await runInPage(reader.tab, () => document.body.lastChild?.remove(), null);
  await expect.poll(reader.hasHighlights).toBe(false);
  expect(await reader.html()).toBe(html);
});

test("marks leave the page's markup as it was served", async ({ reader, site }) => {
  await reader.open(site.serve(ARTICLE));
  await expect.poll(reader.marks).toContain('export controls');
  const served = await runInPage(
    reader.tab,
    async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
    },
    null,
  );
  expect(await reader.html()).toBe(served);
});

async function setText(tab: Tab, text: string): Promise<void> {
  await runInPage(tab, (words) => document.querySelector('#a')?.replaceChildren(words), text);
}

function boxOfWords(words: string): { top: number; bottom: number } {
  for (const mark of CSS.highlights.get('glosslight-mark') ?? []) {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    if (range.toString() === words) return { top, bottom };
  }
  throw new Error(`no mark "${words}"`);
}
