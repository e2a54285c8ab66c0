import { expect, test } from './fixtures.ts';

const PAGE = `<!doctype html><html lang="en"><title>Chips</title>
<p>Of export controls, and of RISC-V.</p></html>`;

test('a term that the reader knows is marked no more, until they undo it', async ({ reader, site }) => {
  await reader.open(site.serve(PAGE));
  await reader.point('RISC-V');
  await expect.poll(reader.card).not.toBeNull();
  await reader.clickInCard('I know this');
  await expect.poll(reader.marks).toEqual(['export controls']);
  await expect.poll(async () => (await reader.card())?.text).toContain('no longer marked');
  await reader.clickInCard('Undo');
  await expect.poll(reader.marks).toEqual(['export controls', 'RISC-V']);
});

test('a card says why its term is marked, and takes a wrong mark away', async ({ driver, reader, site }) => {
  await reader.open(site.serve(PAGE));
  await reader.point('RISC-V');
  await expect.poll(reader.card).not.toBeNull();
  await reader.clickInCard('Why marked?');
  await expect.poll(async () => (await reader.card())?.text).toContain('knows this term as “RISC-V”');
  await reader.clickInCard('This mark is wrong');
  await expect.poll(reader.marks).toEqual(['export controls']);
  await reader.tab.press('Escape');

  const options = await driver.extensionTab('options.html');
  await expect.poll(() => options.evaluate('document.body.innerText')).toContain('wrong on 127.0.0.1');
  await options.evaluate(`document.querySelector('[aria-label^="Mark again: RISC-V"]').click()`);
  await options.close();
  await expect.poll(reader.marks).toEqual(['export controls', 'RISC-V']);
});

test('a card can switch its site off, and on again while it is open', async ({ reader, site }) => {
  await reader.open(site.serve(PAGE));
  await reader.point('RISC-V');
  await expect.poll(reader.card).not.toBeNull();
  await reader.clickInCard('Why marked?');
  await reader.clickInCard('No marks on this site');
  await expect.poll(reader.marks).toEqual([]);
  await reader.clickInCard('Undo');
  await expect.poll(reader.marks).toEqual(['export controls', 'RISC-V']);
  await reader.clickInCard('Why marked?');
  await reader.clickInCard('No marks on this site');
  await expect.poll(reader.marks).toEqual([]);
  await reader.tab.press('Escape');
  await expect.poll(reader.hasHighlights).toBe(false);
});

test('a pinned card stays while its reader goes elsewhere', async ({ reader, site }) => {
  await reader.open(site.serve(PAGE));
  await reader.point('RISC-V');
  await expect.poll(reader.card).not.toBeNull();
  await reader.clickInCard('Keep open');
  await reader.point('export controls');
  await reader.tab.click(2, 600);
  expect(await reader.card()).toMatchObject({ term: 'RISC-V' });
  await reader.tab.press('Escape');
  await expect.poll(reader.card).toBeNull();
});
