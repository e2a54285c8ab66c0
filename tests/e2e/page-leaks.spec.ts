import type { Memory } from './drivers/driver.ts';
import { askStatus, expect, test } from './page-fixtures.ts';

/** Views of a hundred nodes each: those that come before anything is measured, and those that are measured. */
const FIRST = 150;
const MORE = 1050;
const NODES_IN_A_VIEW = 100;
/** Each term once, in rows and on the card. */
const MOST_MARKS = 3;
/** What a view may leave behind, in bytes: less than a note of what was read in it would take. */
const MOST_A_VIEW = 500;

test('a thousand views and a hundred thousand nodes later no more of what was left is held than at first', async ({
  driver,
  engine,
  marked,
  openPage,
  reader,
  run,
}) => {
  test.slow();
  /** What is held once the page is at rest and all that it has left is let go of. */
  const rest = async (views: number): Promise<Memory> => {
    expect(await run('history.state')).toBe(views);
    // So much may go beyond any budget; then a page is read when its reader asks.
    await expect
      .poll(() => askStatus(driver).then(marked))
      .toEqual(expect.arrayContaining(['DeepSeek', 'distillation attacks']));
    // What was left with the last change may be held until the next one, and the last of all for longer: that is no more
    // after a thousand views than after ten.
    const held = async (): Promise<unknown> => {
      await run('stir()');
      await reader.tab.collectGarbage();
      return run('held()');
    };
    await expect.poll(held).toBeLessThanOrEqual(1);
    return reader.tab.collectGarbage();
  };
  await openPage('long-lived.html');
  // What grows once, as code is compiled and tables find their size, has grown by then.
  await run(`live(${FIRST})`);
  const before = await rest(FIRST);
  await run(`live(${MORE})`);
  const after = await rest(FIRST + MORE);
  expect((await marked()).length).toBeLessThanOrEqual(MOST_MARKS);
  if (engine === 'firefox') return;
  // Each view has as many nodes as the one before it.
  expect((after.nodes ?? Number.NaN) - (before.nodes ?? 0)).toBeLessThan(NODES_IN_A_VIEW);
  expect((after.bytes ?? Number.NaN) - (before.bytes ?? 0)).toBeLessThan(MORE * MOST_A_VIEW);
});
