import { missingDisplayTools } from '../../src/tasks/display-tools.ts';
import { expect, test } from './fixtures.ts';
import { focusWindow, handle } from './real-hands.ts';

// The address bar belongs to the browser's window, so this story needs a window, on a display of its own.
test.use({ headed: true });

const missing = missingDisplayTools();
test.skip(missing.length > 0, `typing into the address bar needs ${missing.join(' and ')}`);

test('“gloss”, a space and a mistyped term in the address bar lead to its entry', async ({
  display,
  driver,
  reader,
  site,
}) => {
  await reader.open(site.serve('<!doctype html><title>Anything</title><p>Nothing to explain.</p>'));
  await reader.tab.bringToFront();
  focusWindow(display);
  handle(display, ['key', 'ctrl+l']);
  // Firefox selects the old address some time after its key; what was typed until then would be lost.
  await expect.poll(driver.isAddressSelected).toBe(true);
  handle(display, ['type', '--delay', '60', 'gloss deapseek']);
  handle(display, ['key', 'Return']);
  const opened = `browser.tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? '').filter((url) => url.includes('/glossary.html')).map((url) => new URL(url).hash))`;
  await expect.poll(() => driver.evaluateInExtension(opened)).toEqual(['#/term/deepseek']);
});
