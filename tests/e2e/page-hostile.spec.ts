import type { Driver } from './drivers/driver.ts';
import { askStatus, expect, test } from './page-fixtures.ts';

test('forms and elements that take the names of the DOM hide no text', async ({
  marked,
  openPage,
  reader,
}) => {
  await openPage('clobbering.html');
  await expect.poll(marked).toEqual(['DeepSeek', 'RISC-V', 'export controls']);
  await reader.point('export controls');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
  await reader.tab.press('Escape');
  await reader.point('RISC-V');
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V' });
});

test('events that a page makes up open nothing, close nothing and tell it nothing', async ({
  marked,
  openPage,
  reader,
  run,
}) => {
  await openPage('forged-events.html');
  await expect.poll(marked).toEqual(['export controls']);
  await run('heard.length = 0; forge()');
  await reader.tab.movePointer(900, 600);
  expect(await reader.card()).toBeNull();
  expect(await run('heard')).toEqual(['glosslight:content:wxt:content-script-started']);
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  await run('forge()');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
});

const MEDDLING = ['remove', 'clear', 'replace', 'fake'];
for (const way of MEDDLING) {
  test(`marks that a page takes away (${way}) come back three times, then it has its way`, async ({
    driver,
    marked,
    openPage,
    reader,
    run,
  }) => {
    await openPage('highlight-thief.html');
    await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
    for (let time = 1; time <= 3; time++) {
      await run(`meddle['${way}'](); wake()`);
      await expect.poll(marked, `time ${time}`).toEqual(['RISC-V', 'export controls']);
    }
    await run(`meddle['${way}'](); wake()`);
    await expect.poll(() => askStatus(driver)).toMatchObject({ stopped: 'tampered', terms: [] });
    expect(await reader.hasHighlights()).toBe(false);
  });
}

test('words that a page puts into the registry itself are no terms', async ({
  marked,
  openPage,
  reader,
  run,
}) => {
  await openPage('highlight-thief.html');
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
  await run('meddle.fake()');
  const { x, y } = (await run(`(() => {
    const box = document.querySelector('#bait').getBoundingClientRect();
    return { x: box.left + 20, y: box.top + box.height / 2 };
  })()`)) as { x: number; y: number };
  await reader.tab.movePointer(x, y);
  await reader.point('export controls');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
  await run('wake()');
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
});

test('a page may restyle the marks, and that is all', async ({ marked, openPage, reader }) => {
  await openPage('restyled.html');
  await expect.poll(marked).toEqual(['export controls']);
  await reader.point('export controls');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
});

test('a page that answers every change with a change hears no answer from us', async ({
  marked,
  openPage,
  reader,
  run,
}) => {
  await openPage('mutation-loop.html');
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
  await run('answers = 0');
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  // The card comes as one element after the body; else we have changed nothing.
  expect(await run('answers')).toBeLessThanOrEqual(2);
  await run('answers = 0');
  await run('start(2000)');
  await expect.poll(() => run('answers')).toBe(2001);
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
  expect(await run('answers')).toBe(2001);
});

test('a page that looks for extensions finds the marks, and then the element of a card; nothing else', async ({
  marked,
  openPage,
  reader,
  run,
}) => {
  await openPage('watchful.html');
  await expect.poll(marked).toEqual(['export controls']);
  expect(await run('noticed')).toEqual([]);
  expect(await run('globals().filter((name) => !own.includes(name))')).toEqual([]);
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  expect(await run('[...new Set(noticed)]')).toEqual(['childList HTML']);
  expect(await run('document.documentElement.lastElementChild.outerHTML')).toBe('<div popover="hint"></div>');
});

test('a page that takes every card away has its way after six, and is kept busy no more', async ({
  marked,
  openPage,
  outwait,
  reader,
  run,
}) => {
  await openPage('card-remover.html');
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
  await reader.point('export controls');
  await expect.poll(() => run('taken')).toBe(6);
  await reader.point('RISC-V');
  await outwait();
  expect(await run('taken')).toBe(6);
  expect(await reader.card()).toBeNull();
});

test('what lies under something else, or lets the pointer through, is not explained', async ({
  marked,
  openPage,
  reader,
  run,
}) => {
  await openPage('covered.html');
  await expect.poll(marked).toEqual(['DeepSeek', 'RISC-V', 'export controls']);
  await reader.point('export controls');
  await reader.point('RISC-V');
  await reader.point('export controls');
  // Were there a card to come, it would have come before this one.
  await reader.point('DeepSeek');
  await expect.poll(reader.card).toMatchObject({ term: 'DeepSeek' });
  expect(await run('document.querySelectorAll("html > [popover]").length')).toBe(1);
});

test('in a modal dialog a term is explained in the dialog, and Escape is the page’s own again', async ({
  marked,
  openPage,
  reader,
  run,
}) => {
  await openPage('modal-dialog.html');
  await expect.poll(marked).toEqual(['DeepSeek']);
  await run('dialog.showModal()');
  await expect.poll(marked).toEqual(['DeepSeek', 'export controls']);
  await reader.point('export controls');
  const isOpen = (): Promise<unknown> => run(`dialog.querySelector('[popover]')?.matches(':popover-open')`);
  await expect.poll(isOpen).toBe(true);
  await reader.tab.press('Escape');
  await expect.poll(isOpen).toBe(false);
  expect(await run('dialog.open')).toBe(true);
  await reader.tab.press('Escape');
  await expect.poll(() => run('dialog.open')).toBe(false);
});

test('links of a card that cannot be seen lead nowhere', async ({
  driver,
  openPage,
  outwait,
  reader,
  run,
}) => {
  await driver.evaluateInExtension(
    `browser.storage.local.set({ settings: { level: 'detailed' } }).then(() => null)`,
  );
  await openPage('page-cache.html');
  await reader.point('export controls');
  await expect.poll(async () => (await reader.card())?.text).toContain('The AI Arms Race');
  const before = await countTabs(driver);
  await run(`document.documentElement.style.filter = 'opacity(0)'`);
  const follow = (): Promise<unknown> =>
    reader.tab.callWithClosedRoot(`(root) => {
      const link = root.querySelector('a[href^="https:"]');
      link.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = link.getClientRects()[0];
      return { x: left + width / 2, y: top + height / 2 };
    }`);
  const { x, y } = (await follow()) as { x: number; y: number };
  await reader.tab.click(x, y);
  await outwait();
  expect(await countTabs(driver)).toBe(before);
});

test('a page can neither show nor read pages of the extension', async ({ driver, openPage, run }) => {
  const origin = await driver.evaluateInExtension('location.origin');
  await openPage('page-cache.html');
  const files = ['popup.html', 'options.html', 'glossary.html'];
  for (const file of files) {
    const address = JSON.stringify(`${String(origin)}/${file}`);
    await run(`document.body.append(Object.assign(document.createElement('iframe'), { src: ${address} }))`);
    expect(await run(`fetch(${address}).then(() => 'read', () => 'refused')`)).toBe('refused');
  }
  // The browser says so of each, in its own words.
  const refusals: string[] = [];
  await expect
    .poll(async () => refusals.push(...(await driver.takeComplaints())))
    .toBeGreaterThanOrEqual(files.length);
  expect(refusals.filter((one) => !/ERR_FAILED|ERR_BLOCKED|may not load/.test(one))).toEqual([]);
});

function countTabs(driver: Driver): Promise<unknown> {
  return driver.evaluateInExtension('browser.tabs.query({}).then(({ length }) => length)');
}
