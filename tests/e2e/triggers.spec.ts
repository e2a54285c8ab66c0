import { expect, test } from './fixtures.ts';
import { runInPage } from './run-in-page.ts';

const PAGE = `<!doctype html><html lang="en"><title>Chips</title>
<p>Of export controls, and of <span id="riscv">RISC-V</span>.</p></html>`;

test('a reader who chose clicks sees a card by clicking its term, and loses it by clicking again', async ({
  driver,
  reader,
  site,
}) => {
  await driver.evaluateInExtension(
    `browser.storage.local.set({ settings: { trigger: 'click' } }).then(() => null)`,
  );
  await reader.open(site.serve(PAGE));
  await expect.poll(reader.marks).toEqual(['export controls', 'RISC-V']);
  const { x, y } = await runInPage(reader.tab, centreOfTerm, null);
  await reader.tab.click(x, y);
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V', hasFocus: false });
  await reader.pointAway();
  await reader.tab.click(x, y);
  await expect.poll(reader.card).toBeNull();
  // Nor does the pointer, which still rests there, bring it back.
  await reader.tab.movePointer(x + 1, y);
  await reader.tab.click(x, y);
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V' });
});

test('a reader who chose a held key sees a card when Shift goes down over its term', async ({
  driver,
  outwait,
  reader,
  site,
}) => {
  await driver.evaluateInExtension(
    `browser.storage.local.set({ settings: { trigger: 'hold' } }).then(() => null)`,
  );
  await reader.open(site.serve(PAGE));
  await reader.point('RISC-V');
  await outwait();
  expect(await reader.card()).toBeNull();
  await reader.point('RISC-V');
  await reader.tab.press('Shift');
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V', hasFocus: false });
});

test('a tap opens a sheet over the width of a phone, and a tap on the text closes it', async ({
  reader,
  site,
}) => {
  await reader.tab.resize({ width: 390, height: 760 });
  const page = PAGE.replace('<title>', '<meta name="viewport" content="width=device-width"><title>');
  await reader.open(site.serve(page));
  await expect.poll(reader.marks).toEqual(['export controls', 'RISC-V']);
  const { x, y } = await runInPage(reader.tab, centreOfTerm, null);
  await reader.tab.tap(x, y);
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V', hasFocus: false });
  const { left = 0, top = 0, width = 0, height = 0 } = (await reader.card())?.box ?? {};
  expect([left, left + width].map(Math.round)).toEqual([9, 381]);
  expect(top).toBeGreaterThan(y + 100);
  expect(Math.round(top + height)).toBe(751);
  await reader.tab.tap(200, 300);
  await expect.poll(reader.card).toBeNull();
});

test('a reader who wants everything at once has it unfolded', async ({ driver, reader, site }) => {
  await driver.evaluateInExtension(
    `browser.storage.local.set({ settings: { level: 'detailed' } }).then(() => null)`,
  );
  await reader.open(site.serve(PAGE));
  await reader.point('export controls');
  await expect.poll(async () => (await reader.card())?.text).toContain('The AI Arms Race');
});

/** Runs in the page. */
function centreOfTerm(): { x: number; y: number } {
  const { left, top, width, height } =
    document.querySelector('#riscv')?.getBoundingClientRect() ?? new DOMRect();
  return { x: left + width / 2, y: top + height / 2 };
}
