import { expect, test } from './page-fixtures.ts';

const PLACES = ['none', 'invisible', 'aria', 'attribute', 'found', 'details', 'flat', 'skipped', 'dialog'];

for (const place of PLACES) {
  test(`text that is hidden (${place}) is marked while it is shown, and not before or after`, async ({
    marked,
    openPage,
    reader,
    run,
  }) => {
    await openPage('hidden-places.html');
    await expect.poll(marked).toEqual(['DeepSeek']);
    const element = `document.querySelector('#${place}')`;
    await run(`show['${place}'](${element})`);
    await expect.poll(marked).toContain('export controls');
    await reader.point('export controls');
    await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
    await reader.tab.press('Escape');
    await run(`hide['${place}'](${element})`);
    await expect.poll(marked).not.toContain('export controls');
  });
}
