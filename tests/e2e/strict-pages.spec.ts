import { expect, test } from './fixtures.ts';

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
  const seen = await reader.html();
  expect(seen).not.toContain('sell');
  expect(seen).toContain(BODY);
});
