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
  const { x, y } = await runInPage(
    reader.tab,
    () => {
      const { left, top, width, height } =
        document.querySelector('#riscv')?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    null,
  );
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

test('a reader who wants everything at once has it unfolded', async ({ driver, reader, site }) => {
  await driver.evaluateInExtension(
    `browser.storage.local.set({ settings: { level: 'detailed' } }).then(() => null)`,
  );
  await reader.open(site.serve(PAGE));
  await reader.point('export controls');
  await expect.poll(async () => (await reader.card())?.text).toContain('The AI Arms Race');
});
