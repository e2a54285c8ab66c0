// Freezes what a reader of this release leaves behind, once for each release:
//   npx playwright test --config tests/make/playwright.config.ts profile
import { readFileSync, writeFileSync } from 'node:fs';
import type { SettingsChange } from '../../src/model/settings-change.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { takeProfile } from '../e2e/profile.ts';
import { runInPage } from '../e2e/run-in-page.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const PROFILE = new URL(`../e2e/profiles/${version}.json`, import.meta.url);

const PAGE = `<!doctype html><html lang="en"><title>News of chips</title>
<p>They spoke of export controls, at length. Then of RISC-V, and of high-bandwidth memory.</p></html>`;

const CHOICES: readonly SettingsChange[] = [
  { type: 'choose', choices: { density: 'every', trigger: 'click', look: 'solid', level: 'detailed' } },
  { type: 'site', host: 'news.example', on: false },
  { type: 'topic', id: 'values', on: false },
  { type: 'wrong', host: 'news.example', ref: 'glosslight/meta', wrong: true },
];

test(`a profile of ${version}`, async ({ driver, openGlossary, openPopup, reader, site }) => {
  const notebook = await openGlossary('#/saved');
  await expect.poll(notebook.text).toContain('Remember where I met which term');
  await runInPage(notebook.tab, () => document.querySelector<HTMLElement>('.check input')?.click(), null);

  await reader.tab.bringToFront();
  await reader.open(site.serve(PAGE));
  for (const [words, wish, notice] of [
    ['export controls', 'Save', 'Saved'],
    ['high-bandwidth memory', 'Save', 'Saved'],
    ['RISC-V', 'I know this', 'no longer marked'],
  ] as const) {
    await reader.point(words);
    await expect.poll(async () => (await reader.card())?.text).toContain(wish);
    await reader.clickInCard(wish);
    await expect.poll(async () => (await reader.card())?.text).toContain(notice);
    await reader.tab.press('Escape');
  }

  const popup = await openPopup();
  await popup.type('open weights');
  await expect.poll(async () => (await popup.results()).length).toBeGreaterThan(0);
  await popup.tab.press('Enter');
  await expect.poll(popup.entry).not.toBeNull();

  const review = await openGlossary('#/review');
  await review.follow('Show the answer');
  await runInPage(
    review.tab,
    () =>
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent?.startsWith('At once'))
        ?.click(),
    null,
  );
  await expect.poll(review.text).toContain('Which term is missing?');

  for (const change of CHOICES) {
    const request = JSON.stringify({ type: 'settings-change', change });
    expect(await driver.evaluateInExtension(`browser.runtime.sendMessage(${request})`)).toBe(true);
  }
  const profile = await takeProfile(driver);
  expect(profile.stores.filter(({ records }) => records.length === 0)).toEqual([]);
  writeFileSync(PROFILE, `${JSON.stringify(profile, null, 2)}\n`);
});
