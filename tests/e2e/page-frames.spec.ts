import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './page-fixtures.ts';

const FRAMED = readFileSync(fileURLToPath(new URL('../pages/framed.html', import.meta.url)), 'utf8');

test('terms are marked in frames of any site that are large enough, once they come near', async ({
  marked,
  openPage,
  run,
  site,
}) => {
  const same = site.serve(FRAMED);
  await openPage('frames.html', { SAME: same, OTHER: same.replace('127.0.0.1', 'localhost') });
  await expect.poll(marked).toEqual(['DeepSeek']);
  await expect.poll(() => run('ask()')).toEqual({ same: 1, other: 1, srcdoc: 1, blank: 1, tiny: 0, far: 0 });
  await run('scrollTo(0, 1e6)');
  await expect.poll(() => run('ask()')).toMatchObject({ far: 1, tiny: 0 });
});

test('what is switched off on a site is off in its frames, whatever site they are of', async ({
  driver,
  marked,
  openPage,
  run,
  site,
}) => {
  const same = site.serve(FRAMED);
  await driver.evaluateInExtension(
    `browser.storage.local.set({ settings: { offSites: ['127.0.0.1'] } }).then(() => null)`,
  );
  const url = await openPage('frames.html', { SAME: same, OTHER: same.replace('127.0.0.1', 'localhost') });
  // The other way round, a frame of the same site is marked: so all frames have been looked at by then.
  await run(`document.body.insertAdjacentHTML('afterbegin', '<p>Later: RISC-V.</p>')`);
  await expect.poll(() => run('ask()')).toEqual({ same: 0, other: 0, srcdoc: 0, blank: 0, tiny: 0, far: 0 });
  expect(await marked()).toEqual([]);
  await run(`location.href = ${JSON.stringify(url.replace('127.0.0.1', 'localhost'))}`);
  await expect.poll(() => run('ask()').catch(() => null)).toMatchObject({ same: 1, other: 1 });
});
