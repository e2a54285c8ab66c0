import { askStatus, expect, test } from './page-fixtures.ts';

/** Longer than this, in ms, nothing may hold the page up. */
const FELT = 50;
/** The same where it is measured but once: other tests have a part in it, while the bench counts the processor's time. */
const FELT_AT_MOST = 10 * FELT;
/** What is the same each time is measured as often: others hold up some of it, but not all. */
const ROUNDS = 6;

/** Which of the limits is met first depends on the machine. */
const TOO_MUCH: unknown = expect.stringMatching(/^too-(?:long|busy)$/);

const EXTREMES = [
  { what: 'a million nodes', build: 'nodes', stopped: TOO_MUCH },
  { what: 'a quarter of a million blocks with a term each', build: 'blocks', stopped: TOO_MUCH },
  { what: 'fifty megabytes of text', build: 'text', stopped: TOO_MUCH },
  { what: 'five thousand levels of nesting', build: 'deep' },
  { what: 'a term in every word', build: 'words' },
  { what: 'a thousand shadow roots', build: 'roots' },
  { what: 'characters that turn, join and break text', build: 'strange' },
];

for (const { what, build, ...reason } of EXTREMES) {
  test(`a page with ${what} is marked where it is read, and held up by nothing that is felt`, async ({
    driver,
    marked,
    openPage,
    run,
  }) => {
    test.slow();
    await openPage('limits.html');
    await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
    await run(`start('${build}')`);
    // What comes after all that is read as well, or said to be out of reach.
    await run(`document.querySelector('#last').append(' And distillation attacks.')`);
    // A page that was cut back gets its next try after a quarter of a minute.
    await expect.poll(marked, { timeout: 45_000 }).toContain('distillation attacks');
    expect(await marked()).toContain('export controls');
    await expect.poll(() => askStatus(driver)).toMatchObject(reason);
    expect(await run('longest')).toBeLessThanOrEqual(FELT_AT_MOST);
  });
}

test('a pointer that crosses a page full of marks holds nothing up', async ({
  driver,
  marked,
  openPage,
  reader,
  run,
}) => {
  test.slow();
  await driver.evaluateInExtension(
    `browser.storage.local.set({ settings: { density: 'every' } }).then(() => null)`,
  );
  await openPage('limits.html', { 'Of export controls.': 'RISC-V '.repeat(5000) });
  await expect.poll(() => marked().then(({ length }) => length), { timeout: 20_000 }).toBeGreaterThan(500);
  await reader.tab.movePointer(20, 100);
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await run('longest = 0');
    for (let step = 0; step < 15; step++)
      await reader.tab.movePointer(20 + step * 50, 100 + step * 16 + round * 4);
    rounds.push(Number(await run('longest')));
  }
  expect(Math.max(...rounds)).toBeLessThanOrEqual(FELT_AT_MOST);
  expect(Math.min(...rounds)).toBeLessThanOrEqual(FELT);
  const { x, y } = (await run(`(() => {
    const range = document.createRange();
    const words = document.querySelector('p').firstChild;
    range.setStart(words, 7);
    range.setEnd(words, 13);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`)) as { x: number; y: number };
  await reader.tab.movePointer(x, y);
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V' });
});
