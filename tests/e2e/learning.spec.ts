import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Driver } from './drivers/driver.ts';
import { expect, test } from './fixtures.ts';
import type { GlossaryTab } from './glossary-tab.ts';
import { runInPage } from './run-in-page.ts';

const PAGE = `<!doctype html><html lang="en"><title>News of chips</title>
<p>First of all. They spoke of export controls, at length. Then they left.</p></html>`;

test('a term saved on its card is kept with its sentence and a link to the spot', async ({
  openGlossary,
  reader,
  site,
}) => {
  const address = site.serve(PAGE);
  await reader.open(address);
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  await reader.clickInCard('Save');
  await expect.poll(async () => (await reader.card())?.text).toContain('Saved, with this sentence');

  const page = await openGlossary('#/saved');
  await expect.poll(page.text).toContain('They spoke of export controls, at length.');
  expect(await page.text()).not.toContain('First of all');
  const link = await runInPage(
    page.tab,
    () => document.querySelector('.meetings a')?.getAttribute('href'),
    null,
  );
  expect(link).toBe(`${address}#:~:text=They%20spoke%20of%20export%20controls%2C%20at%20length.`);
  expect(await page.text()).toContain('News of chips');
});

test('saving can be undone at once', async ({ driver, reader, site }) => {
  await reader.open(site.serve(PAGE));
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  await reader.clickInCard('Save');
  await expect.poll(async () => (await readStore(driver)).length).toBe(1);
  await reader.clickInCard('Undo');
  await expect.poll(() => readStore(driver)).toEqual([]);
});

test('without the reader’s wish nothing of a page is stored', async ({ driver, reader, site }) => {
  await reader.open(site.serve(PAGE));
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  expect(await readStore(driver)).toEqual([]);
});

test('where terms are met is remembered only once the reader wants it, and can be erased', async ({
  openGlossary,
  reader,
  site,
}) => {
  const address = site.serve(PAGE);
  const meet = async (): Promise<void> => {
    await reader.open(address);
    await reader.tab.bringToFront();
    await reader.point('export controls');
    await expect.poll(reader.card).not.toBeNull();
    await reader.pointAway();
  };
  await meet();
  const page = await openGlossary('#/saved');
  await expect.poll(page.text).toContain('Remember where I met which term');
  expect(await page.text()).not.toContain('on 127.0.0.1');
  await runInPage(page.tab, () => document.querySelector<HTMLElement>('.check input')?.click(), null);
  await expect
    .poll(() =>
      runInPage(page.tab, () => document.querySelector<HTMLInputElement>('.check input')?.checked, null),
    )
    .toBe(true);

  await meet();
  await page.tab.bringToFront();
  await page.tab.evaluate(`document.dispatchEvent(new Event('visibilitychange')); null`);
  await expect.poll(page.text).toContain('export controls on 127.0.0.1');
  expect(await page.text()).not.toContain('at length');
  await page.follow('Erase the timeline');
  await expect.poll(page.text).not.toContain('on 127.0.0.1');
});

test('review asks with a gap, tells the answer, and asks again another day', async ({
  driver,
  openGlossary,
}) => {
  await seed(driver, [savedTerm('tariff')]);
  const page = await openGlossary('#/saved');
  await page.follow('Review 1 term');
  await expect.poll(page.text).toContain('Which term is missing?');
  expect(await page.text()).not.toMatch(/tariff/i);
  await page.follow('Show the answer');
  await expect.poll(page.text).toContain('tariff');
  await runInPage(
    page.tab,
    () =>
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent?.startsWith('At once'))
        ?.click(),
    null,
  );
  await expect.poll(page.text).toContain('That is all for now.');
  expect(await page.text()).toMatch(/due in \d+ days/);
  await page.follow('My terms', '.above');
  await expect.poll(page.text).toContain('1 learning');
});

test('what the reader knows is asked for no more, and comes back when they want', async ({
  driver,
  openGlossary,
}) => {
  await seed(driver, [savedTerm('tariff')]);
  const page = await openGlossary('#/saved');
  await page.follow('I know this: tariff');
  await expect.poll(page.text).toContain('Nothing is due now.');
  await page.follow('Learn again: tariff');
  await expect.poll(page.text).toContain('Review 1 term');
});

test('a removed term comes back by undoing, with all that was known of it', async ({
  driver,
  openGlossary,
}) => {
  await seed(driver, [savedTerm('tariff'), savedTerm('arm')]);
  const before = await readStore(driver);
  const page = await openGlossary('#/saved');
  await page.follow('Remove: tariff');
  await expect.poll(async () => (await readStore(driver)).length).toBe(1);
  await page.follow('Undo');
  await expect.poll(() => readStore(driver)).toEqual(before);
});

test('erasing everything in the options erases saved terms, too; what was exported before brings all back', async ({
  driver,
  openGlossary,
}) => {
  await seed(driver, [savedTerm('tariff'), savedTerm('arm')]);
  const page = await openGlossary('#/saved');
  await page.follow('I know this: Arm');
  await expect.poll(page.text).toContain('1 known');
  const before = await readStore(driver);
  const exported = await exportJson(page);
  const options = await driver.extensionTab('options.html');
  const press = (name: string): Promise<unknown> =>
    options.evaluate(
      `[...document.querySelectorAll('button')].find((button) => button.textContent === ${JSON.stringify(name)})?.click() ?? null`,
    );
  await expect.poll(() => options.evaluate('document.body.innerText')).toContain('Erase everything');
  await press('Erase everything');
  await expect.poll(() => options.evaluate('document.body.innerText')).toContain('Saved terms, reviews');
  expect(await readStore(driver)).toHaveLength(2);
  await press('Erase');
  await expect.poll(() => readStore(driver)).toEqual([]);
  await options.close();

  await importText(page, exported);
  await expect.poll(page.text).toContain('2 terms were imported');
  expect(await readStore(driver)).toEqual(before);
  await expect.poll(page.text).toContain('1 known');
});

test('what is exported and imported again is the same, state and all', async ({ driver, openGlossary }) => {
  await seed(driver, [savedTerm('tariff'), savedTerm('arm')]);
  const page = await openGlossary('#/saved');
  await page.follow('I know this: Arm');
  await expect.poll(page.text).toContain('1 known');
  const before = await readStore(driver);
  const exported = await exportJson(page);
  await page.follow('Learn again: Arm');
  await page.follow('Remove: tariff');
  await page.follow('Remove: Arm');
  await expect.poll(() => readStore(driver)).toEqual([]);

  await importText(page, exported);
  await expect.poll(page.text).toContain('2 terms were imported');
  expect(await readStore(driver)).toEqual(before);
  await expect.poll(page.text).toContain('1 known');
  await importText(page, '{"format":"glosslight-learner","version":1,"saved":[{}]}');
  await expect.poll(page.text).toContain('This file is damaged');
  expect(await readStore(driver)).toEqual(before);
});

test('a record that cannot be read is told of, kept as it is, and never written over', async ({
  driver,
  openGlossary,
}) => {
  const broken = { ref: 'glosslight/tariff', from: 'the future' };
  await seed(driver, [broken, savedTerm('arm')]);
  const page = await openGlossary('#/saved');
  await expect.poll(page.text).toContain('1 record could not be read');
  expect(await page.text()).toContain('Arm');
  expect(await exportJson(page)).toContain('the future');
  await page.tab.evaluate(`location.hash = '#/term/tariff'; null`);
  await page.follow('Save this term');
  await expect.poll(page.text).toContain('could not store this');
  expect(await readStore(driver)).toContainEqual(broken);
});

test('a store that is full says so, and all is as it was', async ({ driver, openGlossary }) => {
  await seed(driver, [savedTerm('arm')]);
  const before = await readStore(driver);
  const page = await openGlossary('#/term/tariff');
  await expect.poll(page.heading).toBe('tariff');
  await runInPage(
    page.tab,
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    },
    null,
  );
  await page.follow('Save this term');
  await expect.poll(page.text).toContain('could not store this');
  expect(await readStore(driver)).toEqual(before);
});

test('what the first version of the store held is there after the update', async ({ driver, openPopup }) => {
  await driver.evaluateInExtension(`new Promise((resolve, reject) => {
    indexedDB.deleteDatabase('learner').onsuccess = () => {
      const request = indexedDB.open('learner', 1);
      request.onupgradeneeded = () => {
        const store = request.result.createObjectStore('look-ups', { keyPath: 'ref' });
        store.createIndex('at', 'at');
        store.put({ ref: 'glosslight/tariff', at: 1 });
      };
      request.onsuccess = () => { request.result.close(); resolve(null); };
      request.onerror = reject;
    };
  })`);
  const popup = await openPopup();
  await expect.poll(popup.results).toEqual(['tariff']);
  await runInPage(popup.tab, () => document.querySelector<HTMLElement>('[role=option]')?.click(), null);
  await popup.click('^ *Save');
  await expect.poll(async () => (await readStore(driver)).length).toBe(1);
});

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FOLDER = fileURLToPath(new URL('../../test-results/screenshots/', import.meta.url));

for (const scheme of ['light', 'dark'] as const) {
  test(`in ${scheme} colours axe finds nothing in a learner’s pages, and nothing is cut off at 320 px`, async ({
    driver,
    openGlossary,
  }) => {
    await seed(driver, [savedTerm('tariff'), savedTerm('arm'), savedTerm('gpu')]);
    const page = await openGlossary('#/saved');
    await page.tab.preferColors(scheme);
    await page.tab.evaluate(`${AXE}; null`);
    for (const [name, address] of [
      ['saved', '#/saved'],
      ['review', '#/review'],
      ['saved-term', '#/term/tariff'],
    ] as const) {
      await page.tab.resize({ width: 1280, height: 800 });
      await page.tab.evaluate(`location.hash = ${JSON.stringify(address)}; null`);
      if (name === 'review') await page.follow('Show the answer');
      await page.tab.screenshot(`${FOLDER}glossary-${name}-${scheme}-${driver.name}.png`);
      const violations = await page.tab.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
      );
      expect(violations, name).toEqual([]);
      await page.tab.resize({ width: 320, height: 700 });
      await expect
        .poll(() => runInPage(page.tab, () => document.documentElement.scrollWidth, null), name)
        .toBeLessThanOrEqual(320);
    }
  });
}

function savedTerm(id: string): object {
  return {
    ref: `glosslight/${id}`,
    savedAt: 1_700_000_000_000,
    meetings: [
      {
        words: id,
        sentence: `They spoke of ${id} and of nothing else.`,
        title: 'News of chips',
        address: 'https://news.example/chips',
        at: 1_700_000_000_000,
      },
    ],
    schedule: null,
  };
}

/** Puts records into the store, past the extension's own code; a popup is what makes the store. */
async function seed(driver: Driver, records: readonly object[]): Promise<void> {
  const popup = await driver.extensionTab('popup.html');
  const names = `indexedDB.databases().then((found) => found.map(({ name }) => name))`;
  await expect.poll(() => popup.evaluate(names), 'the store is there').toContain('learner');
  await popup.close();
  await driver.evaluateInExtension(`new Promise((resolve, reject) => {
    const request = indexedDB.open('learner');
    request.onerror = reject;
    request.onsuccess = () => {
      const change = request.result.transaction('saved', 'readwrite');
      for (const record of ${JSON.stringify(records)}) change.objectStore('saved').put(record);
      change.oncomplete = () => { request.result.close(); resolve(null); };
      change.onerror = reject;
    };
  })`);
}

/** The records of saved terms; none where there is no store yet. */
async function readStore(driver: Driver): Promise<unknown[]> {
  const records = await driver.evaluateInExtension(`new Promise((resolve, reject) => {
    const request = indexedDB.open('learner');
    request.onupgradeneeded = () => request.transaction.abort();
    request.onerror = () => resolve([]);
    request.onsuccess = () => {
      if (!request.result.objectStoreNames.contains('saved')) { request.result.close(); return resolve([]); }
      const all = request.result.transaction('saved').objectStore('saved').getAll();
      all.onsuccess = () => { request.result.close(); resolve(all.result); };
      all.onerror = reject;
    };
  })`);
  return Array.isArray(records) ? records : [];
}

/** What the page hands to the downloads when JSON is asked for. */
async function exportJson(page: GlossaryTab): Promise<string> {
  await expect.poll(page.text).toContain('Take it along');
  return runInPage(
    page.tab,
    async () => {
      const file = new Promise<Blob>((resolve) => {
        const original = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          URL.createObjectURL = original;
          if (blob instanceof Blob) resolve(blob);
          return 'about:blank#kept';
        };
      });
      HTMLAnchorElement.prototype.click = () => {};
      [...document.querySelectorAll('button')].find((button) => button.textContent === 'JSON')?.click();
      return (await file).text();
    },
    null,
  );
}

async function importText(page: GlossaryTab, text: string): Promise<void> {
  await runInPage(
    page.tab,
    (content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([content], 'terms.json', { type: 'application/json' }));
      if (input === null) return;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}
