import { askStatus, expect, test } from './page-fixtures.ts';

test('forms and elements that take the names of the DOM hide no text', async ({
  marked,
  openPage,
  reader,
}) => {
  await openPage('clobbering.html');
  await expect.poll(marked).toEqual(['DeepSeek', 'RISC-V', 'export controls']);
  await reader.point('export controls');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
  await reader.tab.press('Escape');
  await reader.point('RISC-V');
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V' });
});

test('events that a page makes up open nothing, close nothing and tell it nothing', async ({
  marked,
  openPage,
  reader,
  run,
}) => {
  await openPage('forged-events.html');
  await expect.poll(marked).toEqual(['export controls']);
  await run('heard.length = 0; forge()');
  await reader.tab.movePointer(900, 600);
  expect(await reader.card()).toBeNull();
  expect(await run('heard')).toEqual(['glosslight:content:wxt:content-script-started']);
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  await run('forge()');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
});

const MEDDLING = ['remove', 'clear', 'replace', 'fake'];
for (const way of MEDDLING) {
  test(`marks that a page takes away (${way}) come back three times, then it has its way`, async ({
    driver,
    marked,
    openPage,
    reader,
    run,
  }) => {
    await openPage('highlight-thief.html');
    await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
    for (let time = 1; time <= 3; time++) {
      await run(`meddle['${way}'](); wake()`);
      await expect.poll(marked, `time ${time}`).toEqual(['RISC-V', 'export controls']);
    }
    await run(`meddle['${way}'](); wake()`);
    await expect.poll(() => askStatus(driver)).toMatchObject({ stopped: 'tampered', terms: [] });
    expect(await reader.hasHighlights()).toBe(false);
  });
}

test('words that a page puts into the registry itself are no terms', async ({
  marked,
  openPage,
  reader,
  run,
}) => {
  await openPage('highlight-thief.html');
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
  await run('meddle.fake()');
  const { x, y } = (await run(`(() => {
    const box = document.querySelector('#bait').getBoundingClientRect();
    return { x: box.left + 20, y: box.top + box.height / 2 };
  })()`)) as { x: number; y: number };
  await reader.tab.movePointer(x, y);
  await reader.point('export controls');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
  await run('wake()');
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
});

test('a page may restyle the marks, and that is all', async ({ marked, openPage, reader }) => {
  await openPage('restyled.html');
  await expect.poll(marked).toEqual(['export controls']);
  await reader.point('export controls');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
});

test('a page that answers every change with a change hears no answer from us', async ({
  marked,
  openPage,
  reader,
  run,
}) => {
  await openPage('mutation-loop.html');
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
  await run('answers = 0');
  await reader.point('export controls');
  await expect.poll(reader.card).not.toBeNull();
  // The card comes as one element after the body; else we have changed nothing.
  expect(await run('answers')).toBeLessThanOrEqual(2);
  await run('answers = 0');
  await run('start(2000)');
  await expect.poll(() => run('answers')).toBe(2001);
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
  expect(await run('answers')).toBe(2001);
});
