import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from './fixtures.ts';
import { runInPage } from './run-in-page.ts';

test('the popup opens with the cursor in the search box', async ({ openPopup }) => {
  const popup = await openPopup();
  await popup.type('x');
  expect(await runInPage(popup.tab, () => document.querySelector('input')?.value, null)).toBe('x');
});

test('no browser corrects what is typed into the search box', async ({ openPopup }) => {
  const popup = await openPopup();
  await popup.type('deapseek');
  await expect.poll(popup.results).toContain('deepseek');
  expect(await runInPage(popup.tab, readCorrections, null)).toEqual({
    autocorrect: false,
    spellcheck: false,
    autocapitalize: 'none',
    autocomplete: 'off',
  });
});

for (const { typed, first } of [
  { typed: 'risk v', first: 'risc-v' },
  { typed: 'deapseek', first: 'deepseek' },
  { typed: 'distilation atack', first: 'distillation-attack' },
]) {
  test(`"${typed}" finds ${first} first`, async ({ openPopup }) => {
    const popup = await openPopup();
    await popup.type(typed);
    await expect.poll(async () => (await popup.results())[0]).toBe(first);
  });
}

test('arrow keys and Enter open the full entry', async ({ openPopup }) => {
  const popup = await openPopup();
  await popup.type('deapseek');
  await expect.poll(async () => (await popup.results())[0]).toBe('deepseek');
  await popup.tab.press('ArrowDown');
  await popup.tab.press('Enter');
  await expect.poll(popup.entry).not.toBeNull();
});

test('full-width letters find what the usual ones find', async ({ openPopup }) => {
  const popup = await openPopup();
  await popup.type('ｎｖｉｄｉａ');
  await expect.poll(async () => (await popup.results())[0]).toBe('nvidia');
});

test('what an input method composes is looked up once it is whole', async ({ openPopup }) => {
  const popup = await openPopup();
  await popup.type('deapseek');
  await expect.poll(async () => (await popup.results())[0]).toBe('deepseek');
  const compose = (text: string, ends: boolean) => runInPage(popup.tab, composeInBox, { text, ends });
  for (const half of ['t', 'tai', 'tai wan']) await compose(half, false);
  // Half a word is seen in the box, but the results are still those of before.
  expect(await runInPage(popup.tab, () => document.querySelector('input')?.value, null)).toBe('tai wan');
  expect((await popup.results())[0]).toBe('deepseek');
  await compose('台湾', true);
  await expect.poll(async () => (await popup.results())[0]).toBe('taiwan');
});

test('Esc goes back from an entry, then clears the box, then is left to the browser, which closes', async ({
  openPopup,
}) => {
  const popup = await openPopup();
  await popup.type('deapseek');
  await expect.poll(async () => (await popup.results())[0]).toBe('deepseek');
  await popup.tab.press('Enter');
  await expect.poll(popup.entry).toBe('DeepSeek');
  await popup.tab.evaluate(
    `globalThis.kept = []; addEventListener('keydown', (event) => globalThis.kept.push(event.defaultPrevented)); null`,
  );
  await popup.tab.press('Escape');
  await expect.poll(popup.entry).toBeNull();
  expect((await popup.results())[0]).toBe('deepseek');
  await popup.tab.press('Escape');
  await expect.poll(() => runInPage(popup.tab, () => document.querySelector('input')?.value, null)).toBe('');
  await popup.tab.press('Escape');
  await expect.poll(() => popup.tab.evaluate('globalThis.kept')).toEqual([true, true, false]);
});

test('how many results there are is said politely while typing', async ({ openPopup }) => {
  const popup = await openPopup();
  const said = () =>
    runInPage(popup.tab, () => document.querySelector('.popup > [role=status]')?.textContent, null);
  expect(await said()).toBe('');
  await popup.type('deapseek');
  await expect.poll(async () => (await popup.results())[0]).toBe('deepseek');
  const count = (await popup.results()).length;
  await expect.poll(said).toBe(count === 1 ? '1 result' : `${count} results`);
  await popup.type('zzzzqqqqzzzz');
  await expect.poll(said).toContain('Nothing in the glossary fits');
});

test('words that mean nothing here are answered honestly', async ({ openPopup }) => {
  const popup = await openPopup();
  await popup.type('zzzzqqqq');
  await expect.poll(popup.results).toEqual([]);
  await expect.poll(popup.text).toContain('zzzzqqqq');
});

test('the popup is accessible: axe finds nothing, empty, with results and with an entry', async ({
  openPopup,
}) => {
  const popup = await openPopup();
  await popup.tab.evaluate(`${AXE}; null`);
  const violations = async () =>
    popup.tab.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    );
  expect(await violations()).toEqual([]);
  await popup.type('chip');
  await expect.poll(async () => (await popup.results()).length).toBeGreaterThan(0);
  expect(await violations()).toEqual([]);
  await popup.tab.press('Enter');
  await expect.poll(popup.entry).not.toBeNull();
  expect(await violations()).toEqual([]);
});

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// What follows runs in the popup.

function readCorrections(): object {
  const box = document.querySelector('input');
  return {
    // As the browser takes it, which is not as it is written.
    autocorrect: box !== null && Reflect.get(box, 'autocorrect'),
    spellcheck: box?.spellcheck,
    autocapitalize: box?.autocapitalize,
    autocomplete: box?.autocomplete,
  };
}

/** Neither protocol can drive an input method, so its events are made. */
function composeInBox({ text, ends }: { text: string; ends: boolean }): void {
  const box = document.querySelector('input');
  if (box === null) return;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: text }));
  if (ends) box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: text }));
}
