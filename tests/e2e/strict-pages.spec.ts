import { expect, test } from './fixtures.ts';
import { runInPage } from './run-in-page.ts';

const BODY = '<p id="text">Officials kept the export controls. They met, spoke and left.</p>';
const PAGE = `<!doctype html><html lang="en"><head><title>Strict</title></head><body>${BODY}</body></html>`;

test('on a page whose policy forbids everything, terms are marked and explained', async ({
  reader,
  site,
}) => {
  await reader.open(
    site.serve({
      body: PAGE,
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
      },
    }),
  );
  await reader.point('export controls');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
  await reader.tab.press('Escape');
  await expect.poll(reader.card).toBeNull();
});

test('on a page whose styles fight everything, the card can be read', async ({ reader, site }) => {
  const fight =
    '* { all: unset !important; display: none !important; opacity: 0 !important; font-size: 1px !important }' +
    'html, body, #text { display: block !important; opacity: 1 !important; font-size: 16px !important }';
  await reader.open(site.serve(PAGE.replace('</head>', `<style>${fight}</style></head>`)));
  await reader.point('export controls');
  await expect.poll(async () => (await reader.card())?.box.width ?? 0).toBeGreaterThan(150);
  expect((await reader.card())?.text).toContain('export controls');
});

test('a page cannot read the card', async ({ reader, site }) => {
  await reader.open(site.serve(PAGE));
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  expect((await reader.card())?.text).toContain('sell');
  const seen = await runInPage(reader.tab, readAll, null);
  for (const text of seen) expect(text).not.toContain('sell');
  expect(seen.join()).toContain(BODY);
  expect(seen.join()).toContain('root closed, refused');
});

test('of a page that is read and asked about, the extension is told terms, and not a word of it', async ({
  driver,
  reader,
  site,
}) => {
  // Pages of the extension hear what its background hears.
  await driver.evaluateInExtension(`{
    window.heard = [];
    window.spy = (message) => { window.heard.push(message); };
    browser.runtime.onMessage.addListener(window.spy);
  }`);
  const secret = PAGE.replace('Officials', 'Zanzibar').replace('They met', 'Timbuktu met');
  await reader.open(`${site.serve(secret.replace('Strict', 'Xanadu'))}#quixote`);
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  await reader.clickInCard('More');
  await expect.poll(async () => (await reader.card())?.text).toContain('The AI Arms Race');
  await reader.tab.press('Escape');
  await expect.poll(reader.card).toBeNull();
  const told = String(
    await driver.evaluateInExtension(`{
      browser.runtime.onMessage.removeListener(window.spy);
      JSON.stringify(window.heard);
    }`),
  );
  expect(told).toContain('export-controls');
  expect(told).not.toMatch(/zanzibar|timbuktu|xanadu|quixote|127\.0\.0\.1/i);
});

/** Whatever a page may ask for text of the card. */
function readAll(): string[] {
  const page = document.documentElement;
  const host = page.lastElementChild;
  const attach = (): string => {
    try {
      host?.attachShadow({ mode: 'open' });
      return 'attached';
    } catch {
      return 'refused';
    }
  };
  const html = page.outerHTML;
  const asked = `root ${host?.shadowRoot === null ? 'closed' : 'open'}, ${attach()}`;
  const serialized = page.getHTML({ serializableShadowRoots: true });
  getSelection()?.selectAllChildren(page);
  return [html, asked, serialized, page.innerText, getSelection()?.toString() ?? '', document.title];
}
