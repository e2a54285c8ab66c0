import { expect, test } from './page-fixtures.ts';

test('a term in several pieces of markup is one mark; what only touches in the source is none', async ({
  driver,
  openPage,
  run,
}) => {
  // Every mention, so that each place shows by itself.
  await driver.evaluateInExtension(
    `browser.storage.local.set({ settings: { density: 'every' } }).then(() => null)`,
  );
  await openPage('inline-pieces.html');
  const places = (): Promise<unknown> =>
    run(`[...(CSS.highlights.get('glosslight-mark') ?? [])]
      .map(({ startContainer }) => startContainer.parentElement.closest('[id]').id).sort().join(' ')`);
  await expect.poll(places).toBe('bold comments drop inline-blocks line nested nobr shy tags wbr');
});

test('text is read as it is shown, whatever the kind of document', async ({ marked, openPage }) => {
  await openPage('strict.xhtml');
  await expect.poll(marked).toEqual(['RISC-V', 'chip smuggling', 'export controls']);
  await openPage('quirks.html');
  await expect.poll(marked).toEqual(['DeepSeek', 'RISC-V', 'export controls']);
  await openPage('plain.txt');
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
});

test('a drawing by itself is left alone', async ({ openPage, outwait, reader }) => {
  await openPage('drawing.svg');
  await outwait();
  expect(await reader.hasHighlights()).toBe(false);
});

const WRITTEN = ['rtl', 'vertical', 'columns', 'zoomed', 'turned', 'capitals', 'override'];
for (const id of WRITTEN) {
  test(`a term is found under the pointer however it is written (${id})`, async ({
    driver,
    openPage,
    reader,
    run,
  }) => {
    await driver.evaluateInExtension(
      `browser.storage.local.set({ settings: { density: 'every' } }).then(() => null)`,
    );
    await openPage('writing-modes.html');
    await expect.poll(() => run(`CSS.highlights.get('glosslight-mark')?.size`)).toBe(WRITTEN.length);
    const { x, y } = (await run(`middleOf('${id}')`)) as { x: number; y: number };
    await reader.tab.movePointer(x, y);
    await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
  });
}

test('what is not for reading is not marked', async ({ marked, openPage, run }) => {
  await openPage('unread-places.html');
  await expect.poll(marked).toEqual(['DeepSeek', 'RISC-V', 'export controls']);
  await run(`document.designMode = 'on'; document.body.append(document.createElement('p'))`);
  await expect.poll(marked).toEqual([]);
  await run(`document.designMode = 'off'; document.body.append(document.createElement('p'))`);
  await expect.poll(marked).toEqual(['DeepSeek', 'RISC-V', 'export controls']);
});

test('text in a language without terms is left alone, and so is all of such a page', async ({
  marked,
  openPage,
}) => {
  await openPage('languages.html');
  await expect
    .poll(marked)
    .toEqual(['DeepSeek', 'Hugging Face', 'Nvidia', 'chip smuggling', 'export controls']);
  await openPage('foreign-page.html');
  await expect.poll(marked).toEqual(['RISC-V']);
});

test('a page that the browser translates in place is read in its new language, and back in its own is not', async ({
  marked,
  openPage,
  reader,
  run,
}) => {
  await openPage('translated.html');
  for (const time of ['first', 'second']) {
    await run('translate()');
    await expect.poll(marked, time).toEqual(['export controls']);
    await reader.point('export controls');
    await expect.poll(reader.card, time).toMatchObject({ term: 'export controls' });
    await run('restore()');
    await expect.poll(marked, time).toEqual([]);
  }
});
