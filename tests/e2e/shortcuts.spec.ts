import { missingDisplayTools } from '../../src/tasks/display-tools.ts';
import type { Driver, Point } from './drivers/driver.ts';
import { expect, test } from './fixtures.ts';
import { focusWindow, handle } from './real-hands.ts';

// Shortcuts belong to the browser's window, so this one story needs a window, on a display of its own.
test.use({ headed: true });

const missing = missingDisplayTools();
test.skip(missing.length > 0, `real keyboard shortcuts need ${missing.join(' and ')}`);

test('the shortcuts of the manifest step through the terms', async ({ driver, display, reader, site }) => {
  await reader.open(
    site.serve('<!doctype html><title>Chips</title><p>Of export controls and, later, of RISC-V.</p>'),
  );
  await expect.poll(reader.marks).toEqual(['export controls', 'RISC-V']);
  const shortcuts = (await driver.evaluateInExtension('browser.commands.getAll()')) as Command[];
  pressKeys(display, shortcuts, 'next-term');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls', hasFocus: true });
  pressKeys(display, shortcuts, 'next-term');
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V', hasFocus: true });
  pressKeys(display, shortcuts, 'previous-term');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls', hasFocus: true });
});

test('the shortcut of the search opens it over the page, with the cursor in its box', async ({
  driver,
  display,
  reader,
  site,
}) => {
  await reader.open(site.serve('<!doctype html><title>Chips</title><p>Of export controls.</p>'));
  await expect.poll(reader.marks).toEqual(['export controls']);
  focusWindow(display);
  const shortcuts = (await driver.evaluateInExtension('browser.commands.getAll()')) as Command[];
  pressKeys(display, shortcuts, '_execute_action');
  await expect.poll(() => cursorsInPopup(driver)).toEqual(['input']);
  await closePopup(driver);
});

test('a click on the button in the toolbar opens the search', async ({ driver, display, engine }) => {
  test.skip(engine === 'chromium', 'Chromium tells nobody where its buttons are');
  await driver.newTab();
  focusWindow(display);
  for (const button of ['extensions', 'glosslight'] as const) {
    let at: Point | null = null;
    // A menu that opens moves; where it was found twice, it stays.
    await expect
      .poll(async () => {
        const before = at;
        at = await driver.findButton(button);
        return at !== null && before?.x === at.x && before.y === at.y;
      })
      .toBe(true);
    const { x, y } = (await driver.findButton(button)) ?? { x: 0, y: 0 };
    handle(display, ['mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1']);
  }
  await expect.poll(() => cursorsInPopup(driver)).toEqual(['input']);
  await closePopup(driver);
});

/** In the popup that the browser shows, the kind of element that has the cursor; empty while none is shown. */
function cursorsInPopup(driver: Driver): Promise<unknown> {
  return driver.evaluateInExtension(
    `browser.extension.getViews({ type: 'popup' }).map(({ document }) => document.activeElement?.localName)`,
  );
}

async function closePopup(driver: Driver): Promise<void> {
  await driver.evaluateInExtension(
    `browser.extension.getViews({ type: 'popup' }).forEach((view) => view.close())`,
  );
}

interface Command {
  readonly name: string;
  readonly shortcut: string;
}

/** Presses the keys that the browser has given to a command. It gives none if they are its own already. */
function pressKeys(display: string | null, shortcuts: readonly Command[], name: string): void {
  const keys = shortcuts.find((command) => command.name === name)?.shortcut ?? '';
  expect(keys, `the browser has keys for ${name}`).not.toBe('');
  handle(display, ['key', keys.toLowerCase()]);
}
