import { expect, test } from './fixtures.ts';
import { putProfile, readProfile, takeProfile } from './profile.ts';
import { runInPage } from './run-in-page.ts';

/** What readers left behind with an older release is theirs: this one finds all of it, and loses nothing. */
for (const release of ['0.1.0']) {
  const profile = readProfile(release);
  const recordsOf = (name: string) => profile.stores.find((store) => store.name === name)?.records ?? [];

  test(`choices made with ${release} are in force, and can be seen`, async ({ driver, reader, site }) => {
    await putProfile(driver, profile);
    await reader.open(
      site.serve(`<!doctype html><html lang="en"><title>Chips</title>
        <p>Of export controls, and again of export controls. RISC-V is known.</p></html>`),
    );
    await expect
      .poll(() => runInPage(reader.tab, listSolidMarks, null))
      .toEqual(['export controls', 'export controls']);

    const options = await driver.extensionTab('options.html');
    const chosen = `[...document.querySelectorAll('input:checked')].map(({ value }) => value)`;
    await expect
      .poll(() => options.evaluate(chosen))
      .toEqual(expect.arrayContaining(['every', 'click', 'solid', 'detailed']));
    const text = await options.evaluate('document.body.innerText');
    expect(text).toContain('news.example');
    expect(text).toContain('RISC-V');
    await options.close();
  });

  test(`saved terms, reviews and the timeline of ${release} are there`, async ({ driver, openGlossary }) => {
    await putProfile(driver, profile);
    const page = await openGlossary('#/saved');
    await expect.poll(page.text).toContain('They spoke of export controls, at length.');
    const text = await page.text();
    expect(text).toContain('Then of RISC-V, and of high-bandwidth memory.');
    expect(text).toContain('1 learning');
    expect(text).toContain('1 new');
    expect(text).toContain('export controls on 127.0.0.1');
    expect(text).not.toContain('could not be read');
    const { stores } = await takeProfile(driver);
    for (const { name, records } of profile.stores) {
      expect(stores.find((store) => store.name === name)?.records, name).toEqual(records);
    }
  });

  test(`what was looked up with ${release} is what the popup begins with`, async ({ driver, openPopup }) => {
    await putProfile(driver, profile);
    const popup = await openPopup();
    const lookedUp = recordsOf('look-ups').map(({ key }) => String(key).replace(/^.*\//, ''));
    expect(lookedUp.length).toBeGreaterThan(0);
    await expect.poll(popup.results).toEqual(expect.arrayContaining(lookedUp));
  });

  test(`a change made now keeps what was chosen with ${release}`, async ({ driver }) => {
    await putProfile(driver, profile);
    const change = { type: 'settings-change', change: { type: 'choose', choices: { look: 'dotted' } } };
    await driver.evaluateInExtension(`browser.runtime.sendMessage(${JSON.stringify(change)})`);
    const { storage } = await takeProfile(driver);
    const { look: _was, version: _old, ...kept } = profile.storage['settings'] as Record<string, unknown>;
    expect(storage['settings']).toMatchObject({ ...kept, look: 'dotted' });
  });

  for (const version of [1, 2]) {
    test(`a store of version ${version}, from before ${release}, is brought up to date`, async ({
      driver,
      openGlossary,
    }) => {
      // Each version added stores to those of the one before.
      const stores = profile.stores.filter(({ name }) =>
        ['look-ups', 'saved'].slice(0, version).includes(name),
      );
      await putProfile(driver, { ...profile, version, stores });
      const page = await openGlossary('#/saved');
      await expect.poll(page.text).toContain('Remember where I met which term');
      await expect.poll(async () => (await takeProfile(driver)).stores.length).toBe(profile.stores.length);
      const now = await takeProfile(driver);
      for (const { name, records } of stores) {
        expect(now.stores.find((store) => store.name === name)?.records, name).toEqual(records);
      }
    });
  }
}

/** Marked words, in the look that the profile has chosen. Runs in the page. */
function listSolidMarks(): string[] {
  return [...(CSS.highlights.get('glosslight-solid') ?? [])].map(
    ({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
  );
}
