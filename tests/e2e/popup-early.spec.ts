import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../src/tasks/browsers.ts';
import { BUILDS } from '../../src/tasks/build-stage.ts';
import { expect, launch, test } from './fixtures.ts';
import { copyWithPopupHeldBack, LET_SCRIPT_COME } from './popup-held-back.ts';
import { popupPage } from './popup-page.ts';
import { runInPage } from './run-in-page.ts';

test('what is typed before the popup’s script has come is kept, and searched for', async ({ engine }) => {
  const manifest = fileURLToPath(new URL(`../../${BUILDS[engine].folder}/manifest.json`, import.meta.url));
  const copy = copyWithPopupHeldBack(dirname(manifest));
  const { path } = await ensureBrowser(engine);
  const driver = await launch[engine]({ path, display: null, extension: copy.folder });
  const popup = popupPage(await driver.extensionTab('popup.html'));
  const typed = () => runInPage(popup.tab, () => document.querySelector('input')?.value, null);

  const hint = () => runInPage(popup.tab, readHint, null);
  await expect.poll(hint).toContain('Type a word');
  await popup.type('nvid');
  expect(await hint()).toBe('none');
  expect(await typed()).toBe('nvid');
  expect(await popup.results()).toEqual([]);

  await popup.tab.evaluate(LET_SCRIPT_COME);
  await expect.poll(async () => (await popup.results())[0]).toBe('nvidia');
  // The cursor is where it was: the next letters go on from there.
  await popup.tab.type('ia');
  expect(await typed()).toBe('nvidia');
  await expect.poll(async () => (await popup.results())[0]).toBe('nvidia');

  await driver.close();
  copy.remove();
});

/** Runs in the popup: what the page says by itself of the box. */
function readHint(): string {
  const frame = document.querySelector('.search');
  return frame === null ? '' : getComputedStyle(frame, '::after').content;
}
