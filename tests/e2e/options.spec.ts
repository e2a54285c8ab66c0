import type { Driver, Tab } from './drivers/driver.ts';
import { expect, test } from './fixtures.ts';
import { runInPage } from './run-in-page.ts';

const PAGE = `<!doctype html><html lang="en"><title>Chips</title>
<p>Of export controls, and of RISC-V. Again of export controls.</p></html>`;

test('what is chosen on the options page shows at once in an open page', async ({ driver, reader, site }) => {
  await reader.open(site.serve(PAGE));
  await expect.poll(reader.marks).toEqual(['export controls', 'RISC-V']);
  const options = await driver.extensionTab('options.html');

  await choose(options, 'Every time');
  await expect.poll(reader.marks).toEqual(['export controls', 'RISC-V', 'export controls']);
  await choose(options, 'Thin line');
  await expect.poll(() => highlightNames(reader.tab)).toEqual(['glosslight-solid']);
  await choose(options, 'No line');
  await expect.poll(() => highlightNames(reader.tab)).toEqual([]);
  await choose(options, 'Dotted line');
  await expect.poll(() => highlightNames(reader.tab)).toEqual(['glosslight-mark']);
  await choose(options, 'Trade and controls');
  await expect.poll(reader.marks).toEqual(['RISC-V']);
  // The page may hear of the change before the options page does.
  await expect.poll(() => isTicked(options, 'Trade and controls')).toBe(false);
  await choose(options, 'Trade and controls');
  await expect.poll(reader.marks).toContain('export controls');
  await choose(options, 'Only on the sites listed');
  await expect.poll(reader.hasHighlights).toBe(false);
  await options.close();
});

test('the icon counts the terms of a page, once the reader wants it to', async ({ driver, reader, site }) => {
  const page = site.serve(PAGE);
  await reader.open(page);
  await expect.poll(reader.marks).toEqual(['export controls', 'RISC-V']);
  expect(await textsOnIcon(driver)).toEqual([]);
  const options = await driver.extensionTab('options.html');
  await choose(options, 'How many terms were found on the page');
  await expect.poll(() => textsOnIcon(driver)).toEqual(['2']);
  await runInPage(reader.tab, () => document.body.append(' Of DeepSeek, too.'), null);
  await expect.poll(() => textsOnIcon(driver)).toEqual(['3']);
  await choose(options, 'Trade and controls');
  await expect.poll(() => textsOnIcon(driver)).toEqual(['2']);
  await reader.open(site.serve('<!doctype html><html lang="en"><title>Soup</title><p>Of soup.</p></html>'));
  await expect.poll(() => textsOnIcon(driver)).toEqual([]);
  await reader.open(page);
  await expect.poll(() => textsOnIcon(driver)).toEqual(['1']);
  await choose(options, 'Nothing');
  await expect.poll(() => textsOnIcon(driver)).toEqual([]);
  await options.close();
});

test('two options pages show the same, and neither undoes the other', async ({ driver }) => {
  const [first, second] = [
    await driver.extensionTab('options.html'),
    await driver.extensionTab('options.html'),
  ];
  await choose(first, 'Thin line');
  await choose(second, 'Every time');
  for (const page of [first, second]) {
    await expect.poll(() => chosen(page)).toEqual(expect.arrayContaining(['solid', 'every']));
    await page.close();
  }
});

test('everything can be erased, after a question', async ({ driver, openPopup }) => {
  const options = await driver.extensionTab('options.html');
  await choose(options, 'Thin line');
  await expect.poll(() => chosen(options)).toContain('solid');
  const popup = await openPopup();
  await popup.type('RISC-V');
  await expect.poll(async () => (await popup.results())[0]).toBe('risc-v');
  await popup.tab.press('Enter');
  await expect.poll(() => countLookUps(options)).toBe(1);
  await press(options, 'Erase everything');
  await press(options, 'Erase');
  await expect.poll(() => chosen(options)).toContain('dotted');
  expect(await driver.evaluateInExtension(`browser.storage.local.get('settings')`)).toEqual({});
  expect(await countLookUps(options)).toBe(0);
  await options.close();
});

test('choices come back from a file, all of them or none', async ({ driver }) => {
  const options = await driver.extensionTab('options.html');
  await choose(options, 'Thin line');
  // The radio button is pressed before the choice is stored.
  await expect.poll(() => storedSettings(driver)).toMatchObject({ look: 'solid' });
  const settings = await storedSettings(driver);

  await importFile(options, {
    format: 'glosslight-settings',
    settings: { ...settings, trigger: 'click', known: [7] },
  });
  await expect
    .poll(() => options.evaluate('document.body.innerText'))
    .toContain('damaged, at “known, item 1”');
  expect(await chosen(options)).toContain('hover');
  await importFile(options, { format: 'glosslight-settings', settings: { ...settings, trigger: 'click' } });
  await expect.poll(() => chosen(options)).toEqual(expect.arrayContaining(['click', 'solid']));
  await options.close();
});

/** What stands on the icon while one or another tab is in front. Which tab is where, not every browser tells. */
function textsOnIcon(driver: Driver): Promise<unknown> {
  return driver.evaluateInExtension(`browser.tabs.query({})
    .then((tabs) => Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id }))))
    .then((texts) => texts.filter((text) => text !== ''))`);
}

async function storedSettings(driver: Driver): Promise<object> {
  return (await driver.evaluateInExtension(
    `browser.storage.local.get('settings').then(({ settings }) => settings ?? {})`,
  )) as object;
}

/** How many terms are remembered as looked up. */
function countLookUps(options: Tab): Promise<number> {
  return runInPage(
    options,
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('learner');
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('look-ups').objectStore('look-ups').count();
          counting.addEventListener('success', () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
    null,
  );
}

async function importFile(options: Tab, content: unknown): Promise<void> {
  await runInPage(
    options,
    (text) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([text], 'settings.json', { type: 'application/json' }));
      if (input === null) return;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    JSON.stringify(content),
  );
}

async function choose(options: Tab, label: string): Promise<void> {
  await expect.poll(() => runInPage(options, pressLabel, label), `there is a choice "${label}"`).toBe(true);
}

async function press(options: Tab, name: string): Promise<void> {
  await expect.poll(() => runInPage(options, pressButton, name), `there is a button "${name}"`).toBe(true);
}

function chosen(options: Tab): Promise<string[]> {
  return runInPage(
    options,
    () => [...document.querySelectorAll<HTMLInputElement>('[type=radio]:checked')].map(({ value }) => value),
    null,
  );
}

function isTicked(options: Tab, label: string): Promise<boolean | undefined> {
  return runInPage(
    options,
    (words) =>
      [...document.querySelectorAll('label')]
        .find((one) => one.textContent?.includes(words))
        ?.querySelector('input')?.checked,
    label,
  );
}

function highlightNames(tab: Tab): Promise<string[]> {
  return runInPage(tab, () => [...CSS.highlights.keys()], null);
}

// What follows runs in the options page.

function pressLabel(label: string): boolean {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(label));
  found?.click();
  return found !== undefined;
}

function pressButton(name: string): boolean {
  const found = [...document.querySelectorAll('button')].find((button) => button.textContent === name);
  found?.click();
  return found !== undefined;
}
