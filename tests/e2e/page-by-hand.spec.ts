import type { Point } from './drivers/driver.ts';
import { expect, test } from './page-fixtures.ts';

test.beforeEach(async ({ marked, openPage }) => {
  await openPage('by-hand.html');
  await expect.poll(marked).toContain('export controls');
});

test('marked words are selected by hand and copied as any others, and no card comes of it', async ({
  reader,
  run,
}) => {
  const from = (await run(`middleOf('#text', 'export')`)) as Point;
  const to = (await run(`middleOf('#text', 'RISC-V')`)) as Point;
  await reader.tab.drag(from, to);
  expect(await run('getSelection().toString()')).toMatch(/^\w+ controls and of R\S*$/);
  expect(await reader.card()).toBeNull();
  await reader.tab.press('Control+c');
  await expect.poll(() => run('heard')).toContain('copy text');
  expect(await run(`heard.filter((each) => each.includes('prevented'))`)).toEqual([]);
});

test('a right click on a mark is as without us: the page hears it, the selection stays, no card is in the way', async ({
  openPage,
  outwait,
  reader,
  run,
  withoutUs,
}) => {
  const clickRight = async (): Promise<unknown> => {
    const { x, y } = (await run(`middleOf('#text', 'export')`)) as Point;
    await run(`getSelection().selectAllChildren(text); heard.length = 0`);
    await reader.tab.click(x, y, 'right');
    await expect.poll(() => run('heard')).toContain('pointerup text');
    return run('[heard.filter((each) => !each.startsWith("pointermove")), getSelection().toString()]');
  };
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  const told = await clickRight();
  await expect.poll(reader.card).toBeNull();
  // Nor does one come while the menu is open.
  await outwait();
  expect(await reader.card()).toBeNull();
  await reader.tab.press('Escape');
  const alone = await withoutUs(async () => {
    await openPage('by-hand.html');
    return clickRight();
  });
  expect(told).toEqual(alone);
  expect(JSON.stringify(told)).toContain('contextmenu text');
});

test('keys are the page’s own, while a card is open and after it', async ({ reader, run }) => {
  await reader.tab.press('j');
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  await reader.tab.press('k');
  await reader.tab.press('Escape');
  await expect.poll(reader.card).toBeNull();
  await reader.tab.press('Escape');
  await expect
    .poll(() => run(`heard.filter((each) => each.startsWith('keydown'))`))
    .toEqual(expect.arrayContaining(['keydown j', 'keydown k', 'keydown Escape']));
});

test('a link with a marked word leads where it leads, and opens no card', async ({ reader, run }) => {
  const { x, y } = (await run(`middleOf('#link', 'smuggling')`)) as Point;
  await reader.tab.click(x, y);
  await expect.poll(() => run('location.hash')).toBe('#there');
  expect(await run('heard')).toContain('click link');
});

test('the browser finds marked words on the page', async ({ marked, run }) => {
  expect(await run(`find('port contr')`)).toBe(true);
  expect(await run('getSelection().toString()')).toBe('port contr');
  expect(await marked()).toContain('export controls');
});
