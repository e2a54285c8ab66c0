import { missingDisplayTools } from '../../src/tasks/display-tools.ts';
import type { Point } from './drivers/driver.ts';
import { expect, test } from './page-fixtures.ts';
import { dragByHand } from './real-hands.ts';

// Headless Firefox begins a drag and never ends it, so there it needs a window, and a hand.
const missing = missingDisplayTools();
test.use({
  headed: [({ engine }, use) => use(engine === 'firefox' && missing.length === 0), { scope: 'worker' }],
});

test('what is dragged and dropped is told the page as without us: text with a mark, a link, a piece of the page', async ({
  display,
  engine,
  marked,
  openPage,
  reader,
  run,
  withoutUs,
}) => {
  test.skip(engine === 'firefox' && missing.length > 0, `a drag by hand needs ${missing.join(' and ')}`);
  const find = async (id: string): Promise<Point> => (await run(`middleOf('${id}')`)) as Point;
  const drag = async (id: string): Promise<void> => {
    const [from, to] = [await find(id), await find('place')];
    if (display === null) return reader.tab.drag(from, to);
    const origin = (await run('({ x: mozInnerScreenX, y: mozInnerScreenY })')) as Point;
    const hasBegun = async (): Promise<boolean> => (await run('heard.length')) !== 0;
    // The browser has to hear back from the page that it may be dropped there.
    const isWelcome = async (): Promise<boolean> => Number(await run('overs')) > 2;
    await dragByHand(display, { origin, from, to, hasBegun, isWelcome });
  };
  /** All that the page hears, of one after the other. */
  const dragAll = async (): Promise<unknown> => {
    const told: unknown[] = [];
    for (const id of ['text', 'link', 'piece']) {
      await run(id === 'text' ? `getSelection().selectAllChildren(text)` : 'getSelection().empty()');
      await run('heard.length = overs = 0');
      await drag(id);
      const types = (): Promise<unknown> => run('heard.map(({ type }) => type).join()');
      await expect.poll(types).toBe('dragstart,dragenter,drop,dragend');
      expect(await reader.card()).toBeNull();
      told.push(await run('heard'), await run('place.textContent'));
    }
    return told;
  };
  const address = await openPage('drag-and-drop.html');
  const alone = await withoutUs(async () => {
    await reader.open(address);
    return dragAll();
  });
  await reader.open(address);
  await expect.poll(marked).toEqual(['RISC-V', 'chip smuggling', 'export controls']);
  expect(await dragAll()).toEqual(alone);
});
