// npm run screenshots: the pictures of the readme and of the stores, made with the built extension on our own page.
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../e2e/fixtures.ts';
import type { ReaderPage } from '../e2e/reader-page.ts';

const ARTICLE = readFileSync(new URL('../pages/sample-article.html', import.meta.url), 'utf8');
const ICON = readFileSync(new URL('../../src/public/icon/128.png', import.meta.url)).toString('base64');
const README = folder('../../docs/pictures/');
const STORE = folder('../../docs/store/pictures/');
const PARTS = folder('../../test-results/make/');

/** Sizes that the stores ask for, in pixels. */
const LARGE = { width: 1280, height: 800 };
const SMALL = { width: 640, height: 400 };
const TILE = { width: 440, height: 280 };
const BESIDE_TEXT = { width: 960, height: 560 };

for (const scheme of ['light', 'dark'] as const) {
  test(`the readme in ${scheme} colours`, async ({ reader, site }) => {
    await reader.tab.preferColors(scheme);
    await reader.tab.resize(BESIDE_TEXT);
    await openCard(reader, site.serve(ARTICLE));
    await reader.tab.screenshot(`${README}reading-${scheme}.png`);
  });
}

test('a card on an article, large and small', async ({ reader, site }) => {
  const address = site.serve(ARTICLE);
  for (const [name, size] of Object.entries({ 'card-1280x800': LARGE, 'card-640x400': SMALL })) {
    await reader.tab.resize(size);
    await openCard(reader, address);
    await reader.tab.screenshot(`${STORE}${name}.jpeg`);
    await reader.tab.press('Escape');
  }
});

test('the search over an article', async ({ openPopup, reader, site }) => {
  await reader.tab.resize(LARGE);
  await reader.open(site.serve(ARTICLE));
  await expect.poll(async () => (await reader.marks()).length).toBeGreaterThan(2);
  await reader.tab.screenshot(`${PARTS}article.png`);
  const popup = await openPopup();
  await popup.tab.resize({ width: 400, height: 560 });
  await popup.type('distilation atack');
  await expect.poll(async () => (await popup.results()).length).toBeGreaterThan(0);
  await popup.tab.screenshot(`${PARTS}popup.png`);
  // A window of the browser's is no part of any page, so the two pictures are laid over each other.
  const composed = page(`<style>
    body { background: url(${data('article.png')}) }
    img { position: fixed; top: 14px; right: 24px; border-radius: 8px; box-shadow: 0 6px 30px #0006 }
  </style><img src="${data('popup.png')}" alt="">`);
  await reader.open(site.serve(composed));
  await reader.tab.screenshot(`${STORE}search-1280x800.jpeg`);
});

for (const [name, address, wait] of [
  ['glossary', '', 'export controls'],
  ['term', '#/term/export-controls', 'export controls'],
] as const) {
  test(`the page of the ${name}`, async ({ openGlossary }) => {
    const { tab, text } = await openGlossary(address);
    await tab.resize(LARGE);
    await expect.poll(text).toContain(wait);
    await tab.screenshot(`${STORE}${name}-1280x800.jpeg`);
  });
}

test('the small tile', async ({ reader, site }) => {
  const tile = page(`<style>
    body { display: grid; place-content: center; justify-items: center; gap: 14px; height: 100vh;
      background: #fffefb; color: #211f1b; font: 19px/1.45 Charter, Georgia, "Liberation Serif", serif; text-align: center }
    img { width: 76px } h1 { font-size: 34px; margin: 0 } p { margin: 0; width: 350px }
  </style><img src="data:image/png;base64,${ICON}" alt="">
  <h1>Glosslight</h1><p>The terms of the AI race, explained where you meet them.</p>`);
  await reader.tab.resize(TILE);
  await reader.open(site.serve(tile));
  await expect.poll(reader.marks).toEqual(['AI race']);
  await reader.tab.screenshot(`${STORE}tile-440x280.jpeg`);
});

async function openCard(reader: ReaderPage, address: string): Promise<void> {
  await reader.open(address);
  await reader.point('export controls');
  await expect.poll(async () => (await reader.card())?.text.length ?? 0).toBeGreaterThan(40);
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>A picture</title><style>body { margin: 0 }</style>${body}</html>`;
}

function data(file: string): string {
  return `data:image/png;base64,${readFileSync(`${PARTS}${file}`).toString('base64')}`;
}

function folder(path: string): string {
  const made = fileURLToPath(new URL(path, import.meta.url));
  mkdirSync(made, { recursive: true });
  return made;
}
