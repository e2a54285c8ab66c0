import type { Driver } from './drivers/driver.ts';
import { expect, test } from './fixtures.ts';
import { runInPage } from './run-in-page.ts';

const PAGE = `<!doctype html><html lang="en"><title>Chips</title><body>
  <p>Of export controls, and of Nvidia.</p><div style="height: 3000px"></div>
  <h2>Later</h2><p>Nvidia again; and an export control. A distillation attack, too.</p></body></html>`;

test('with nothing typed, the popup lists the page’s terms in order, with how often each is there', async ({
  openPopup,
  reader,
  site,
}) => {
  await reader.open(site.serve(PAGE));
  await expect.poll(reader.marks).toContain('export controls');
  const popup = await openPopup('behind');
  await expect.poll(popup.text).toContain('On this page: 3 terms');
  expect(await popup.results()).toEqual(['export-controls', 'nvidia', 'distillation-attack']);
  expect(await popup.text()).toMatch(/2 ×/);
});

test('a term of the page leads to where it stands: it comes into view, with its card', async ({
  openPopup,
  reader,
  site,
}) => {
  await reader.open(site.serve(PAGE));
  await expect.poll(reader.marks).toContain('export controls');
  const popup = await openPopup('behind');
  await expect.poll(popup.results).toContain('distillation-attack');
  await runInPage(
    popup.tab,
    () => document.querySelector<HTMLElement>('[data-entry="distillation-attack"]')?.click(),
    null,
  );
  await popup.click('Show on page');
  await expect.poll(async () => (await reader.card())?.term).toBe('distillation attack');
  expect(await runInPage(reader.tab, () => scrollY > 500, null)).toBe(true);
});

test('what was looked up is offered again, until it is to be forgotten', async ({ openPopup }) => {
  const first = await openPopup();
  await first.type('deapseek');
  await expect.poll(async () => (await first.results())[0]).toBe('deepseek');
  await first.tab.press('Enter');
  await expect.poll(first.entry).toBe('DeepSeek');

  const second = await openPopup();
  await expect.poll(second.text).toContain('Looked up lately');
  expect(await second.results()).toEqual(['deepseek']);
  await second.click('Forget look-ups');
  await expect.poll(second.results).toEqual([]);

  const third = await openPopup();
  await expect.poll(third.text).toContain('Half a word is enough');
  expect(await third.results()).toEqual([]);
});

test('a term saved in the popup is offered with the saved ones', async ({ openPopup }) => {
  const first = await openPopup();
  await first.type('deapseek');
  await expect.poll(async () => (await first.results())[0]).toBe('deepseek');
  await first.tab.press('Enter');
  await expect.poll(first.entry).toBe('DeepSeek');
  await first.click('^ *Save$');
  await first.click('^ *Saved$');
  const second = await openPopup();
  await second.click('Forget look-ups');
  await expect.poll(second.text).toMatch(/Saved\s+DeepSeek/);
});

test('the page’s terms can be taken along as Markdown, explained and with sources', async ({
  openPopup,
  reader,
  site,
}) => {
  await reader.open(site.serve(PAGE));
  await expect.poll(reader.marks).toContain('export controls');
  const popup = await openPopup('behind');
  await expect.poll(popup.results).toContain('nvidia');
  const brief = await runInPage(
    popup.tab,
    async () => {
      const file = new Promise<Blob>((resolve) => {
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob) resolve(blob);
          return 'about:blank#kept';
        };
      });
      HTMLAnchorElement.prototype.click = () => {};
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent === 'Save as Markdown')
        ?.click();
      return (await file).text();
    },
    null,
  );
  expect(brief).toMatch(/^# Terms on 127\.0\.0\.1\n\n## export controls \(policy\)\n/);
  expect(brief).toContain('## distillation attack');
  expect(brief).toContain('Draws on:');
});

test('the page’s terms can be copied, and pasted elsewhere', async ({ openPopup, reader, site }) => {
  await reader.open(site.serve(PAGE));
  await expect.poll(reader.marks).toContain('export controls');
  const popup = await openPopup('behind');
  await expect.poll(popup.results).toContain('nvidia');
  await popup.tab.bringToFront();
  await popup.click('Copy the page’s terms');
  await expect.poll(popup.text).toContain('Copied, as Markdown.');
  await runInPage(popup.tab, () => document.querySelector('input')?.focus(), null);
  await popup.tab.press('Control+v');
  const pasted = () => runInPage(popup.tab, () => document.querySelector('input')?.value ?? '', null);
  await expect.poll(pasted).toMatch(/^# Terms on 127\.0\.0\.1.*## export controls \(policy\)/s);
});

test('Ctrl+Enter opens the term in the glossary page', async ({ driver, openPopup }) => {
  const popup = await openPopup();
  await popup.type('deapseek');
  await expect.poll(async () => (await popup.results())[0]).toBe('deepseek');
  await popup.tab.press('Control+Enter');
  await expect.poll(() => openGlossaries(driver)).toEqual(['#/term/deepseek']);
  await driver.evaluateInExtension(`${GLOSSARIES}.forEach((view) => view.close())`);
  await expect.poll(() => openGlossaries(driver)).toEqual([]);
});

const GLOSSARIES = `browser.extension.getViews({ type: 'tab' }).filter(({ location }) => location.pathname === '/glossary.html')`;

function openGlossaries(driver: Driver): Promise<unknown> {
  return driver.evaluateInExtension(`${GLOSSARIES}.map(({ location }) => location.hash)`);
}
