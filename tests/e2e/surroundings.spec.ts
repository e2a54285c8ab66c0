import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { runInClosedRoot, runInPage } from './run-in-page.ts';

const PAGE = (body: string) =>
  `<!doctype html><html lang="en"><title>Chips</title><p>Of export controls, and of RISC-V.</p>${body}</html>`;

test('a popover that the page opens later does not lie over the card', async ({ reader, site }) => {
  const sheet =
    '<div popover="manual" style="inset:0;width:100%;height:100%;pointer-events:none">Over all</div>';
  await reader.open(site.serve(PAGE(sheet)));
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  await runInPage(
    reader.tab,
    () => document.querySelector<HTMLElement>('[popover=manual]')?.showPopover(),
    null,
  );
  await expect.poll(() => runInPage(reader.tab, isCardOnTop, null)).toBe(true);
  expect(await reader.card()).toMatchObject({ term: 'export controls' });
});

test('on a page that reads from the right the card begins at the right end of its term', async ({
  reader,
  site,
}) => {
  const page = '<!doctype html><html lang="en" dir="rtl"><title>شرائح</title><p>حول RISC-V هنا.</p></html>';
  await reader.open(site.serve(page));
  await reader.point('RISC-V');
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V' });
  const { left = 0, width = 0 } = (await reader.card())?.box ?? {};
  expect(left + width).toBeGreaterThan(900);
  expect(left + width).toBeLessThanOrEqual(1000);
});

test('a page cannot restyle the card, nor read a word of it', async ({ reader, site }) => {
  const style = `<style>
    * { font: 40px fantasy !important; color: red !important; letter-spacing: 9px !important;
        direction: rtl !important; text-transform: uppercase !important; opacity: 0.8 !important }
    html { --ink: red; --paper: red; --size-text: 60px; text-indent: 90px; word-spacing: 40px; zoom: 1.5 }
    p { font: 16px serif !important; letter-spacing: 0 !important; text-transform: none !important }
  </style>`;
  await reader.open(site.serve(PAGE('')));
  await reader.point('RISC-V');
  await expect.poll(reader.card).not.toBeNull();
  const plain = await runInClosedRoot(reader.tab, readStyle);
  await reader.open(site.serve(PAGE(style)));
  await reader.point('RISC-V');
  await expect.poll(reader.card).not.toBeNull();
  expect(await runInClosedRoot(reader.tab, readStyle)).toEqual(plain);
  expect(await reader.html()).not.toContain('instruction');
});

test('on a page that a filter turns dark, the card is dark to the eye as well', async ({
  reader,
  site,
}, testInfo) => {
  const turned = `<style>html { background: white; filter: invert(1) hue-rotate(180deg) }</style>`;
  for (const [style, isDark] of [
    ['', false],
    [turned, true],
  ] as const) {
    await reader.open(site.serve(PAGE(style)));
    await reader.point('RISC-V');
    await expect.poll(reader.card).not.toBeNull();
    const { left = 0, top = 0 } = (await reader.card())?.box ?? {};
    const path = testInfo.outputPath('filtered.png');
    await reader.tab.screenshot(path);
    const at = { image: readFileSync(path).toString('base64'), x: left + 12, y: top + 8 };
    const lightness = await runInPage(reader.tab, lightnessAt, at);
    expect(lightness < 0.5).toBe(isDark);
  }
});

// What follows runs in the page.

async function lightnessAt({ image, x, y }: { image: string; x: number; y: number }): Promise<number> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${image}`;
  await picture.decode();
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  pen?.drawImage(picture, -x * devicePixelRatio, -y * devicePixelRatio);
  const [red = 0, green = 0, blue = 0] = pen?.getImageData(0, 0, 1, 1).data ?? [];
  return (red + green + blue) / 3 / 255;
}

function isCardOnTop(): boolean {
  const sheet = document.querySelector<HTMLElement>('[popover=manual]');
  if (sheet === null) return false;
  // Pointer events go through the sheet unless it takes them; then the topmost of the two answers.
  sheet.style.pointerEvents = 'auto';
  const host = document.documentElement.lastElementChild;
  const top = document.elementFromPoint(60, 80);
  sheet.style.pointerEvents = 'none';
  return host !== null && top === host;
}

function readStyle(root: ShadowRoot): unknown {
  const brief = root.querySelector('.entry-brief');
  if (brief === null) return null;
  const {
    font,
    color,
    letterSpacing,
    direction,
    textTransform,
    textIndent,
    wordSpacing,
    visibility,
    display,
  } = getComputedStyle(brief);
  return {
    font,
    color,
    letterSpacing,
    direction,
    textTransform,
    textIndent,
    wordSpacing,
    visibility,
    display,
  };
}
