import { expect, test } from './page-fixtures.ts';

const RENDERED = ['DeepSeek', 'Nvidia', 'RISC-V', 'export controls'];
const STEPS = [
  { does: 'writes the same text again', step: 'same', marks: RENDERED },
  { does: 'writes a longer text', step: 'longer', marks: RENDERED },
  { does: 'writes another text', step: 'other', marks: RENDERED },
  { does: 'lets a word grow', step: 'glued', marks: RENDERED },
  { does: 'splits a text node', step: 'split', marks: RENDERED },
  { does: 'puts words between two parts of a term', step: 'between', marks: RENDERED },
  { does: 'turns a list round', step: 'reversed', marks: RENDERED },
  { does: 'moves a node', step: 'moved', marks: RENDERED },
  { does: 'wraps a text node', step: 'wrapped', marks: RENDERED },
  { does: 'puts in markup', step: 'html', marks: [...RENDERED, 'chip smuggling'].toSorted() },
  { does: 'moves nodes into a frame', step: 'adopted', marks: ['export controls'] },
  { does: 'moves text where it is not read', step: 'unread', marks: RENDERED },
];

for (const { does, step, marks } of STEPS) {
  test(`marks keep to their words when a page ${does}`, async ({ marked, openPage, run }) => {
    await openPage('re-renders.html');
    await expect.poll(marked).toEqual(RENDERED);
    await run(`render['${step}']()`);
    await expect.poll(marked).toEqual(marks);
  });
}

test('marks come and go with text that is written again and again', async ({ marked, openPage, run }) => {
  await openPage('re-renders.html');
  await expect.poll(marked).toEqual(RENDERED);
  await run(`document.querySelector('#parts').remove()`);
  for (const step of ['other', 'back', 'longer', 'split', 'joined', 'other', 'back'])
    await run(`render['${step}']()`);
  await expect.poll(marked).toEqual(RENDERED);
  await run('render.other()');
  await expect.poll(marked).toEqual(['DeepSeek', 'Nvidia', 'RISC-V']);
});

test('a page that holds on to its nodes, ranges and walks finds all as it left them', async ({
  marked,
  openPage,
  reader,
  run,
}) => {
  await openPage('held-nodes.html');
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
  await reader.point('RISC-V');
  await expect.poll(reader.card).toMatchObject({ term: 'RISC-V' });
  expect(await run('JSON.stringify(kept())')).toBe(await run('first'));
  await run('write()');
  await expect.poll(marked).toEqual(['RISC-V']);
  expect(await run(`document.querySelector('#text').textContent`)).toBe('Once more: Of ex of RISC-V.');
});

test('a mark whose words only move is never gone, not for one frame', async ({ marked, openPage, run }) => {
  await openPage('re-renders.html');
  await expect.poll(marked).toEqual(RENDERED);
  const gaps = await run(`new Promise((resolve) => {
    let gaps = 0;
    let round = 0;
    const frame = () => {
      // What the page looks like in this frame: before it, the text was changed.
      const isMarked = [...CSS.highlights.get('glosslight-mark')].some(({ startContainer, startOffset }) =>
        startContainer === text && text.data.startsWith('export controls', startOffset));
      if (round > 0 && !isMarked) gaps++;
      if (++round > 40) return resolve(gaps);
      text.nodeValue = 'Today ' + 7 ** round + ' countries eased their export controls.';
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })`);
  expect(gaps).toBe(0);
});

for (const way of ['body', 'root', 'open', 'transition']) {
  test(`a document that is replaced (${way}) is read as a new one`, async ({
    marked,
    openPage,
    reader,
    run,
  }) => {
    await openPage('new-documents.html');
    await expect.poll(marked).toEqual(['DeepSeek']);
    await run(`Promise.resolve(replace['${way}']()).then(() => null)`);
    await expect.poll(marked).toEqual(['export controls']);
    await reader.point('export controls');
    await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
  });
}

test('an app of one page is followed from view to view, back and forth', async ({
  marked,
  openPage,
  run,
}) => {
  await openPage('one-page-app.html');
  await run(`go('chips')`);
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
  await run(`go('models')`);
  await expect.poll(marked).toEqual(['DeepSeek', 'distillation attacks']);
  await run('history.back()');
  await expect.poll(marked).toEqual(['RISC-V', 'export controls']);
  await run('history.go(-1)');
  await expect.poll(marked).toEqual([]);
});

test('a list that grows while it is scrolled is marked as far as it is seen', async ({
  marked,
  openPage,
  run,
}) => {
  await openPage('endless.html');
  await expect.poll(marked).toEqual(['export controls']);
  await run(`for (let i = 0; i < 12; i++) grow(); scrollTo(0, 0)`);
  await run(
    `document.body.insertAdjacentHTML('beforeend', '<h2>New</h2><p>Of chip smuggling.</p>'); scrollTo(0, 1e6)`,
  );
  await expect.poll(marked).toContain('chip smuggling');
});

test('rows that are used again carry the marks of what they show now', async ({ marked, openPage, run }) => {
  await openPage('virtual-list.html');
  await expect.poll(marked).toEqual(['DeepSeek', 'RISC-V', 'chip smuggling', 'export controls']);
  await run(`(async () => {
    for (let top = 0; top < 4000; top += 130) {
      document.querySelector('#list').scrollTop = top;
      await new Promise(requestAnimationFrame);
    }
  })()`);
  await expect.poll(marked).toEqual(['DeepSeek', 'RISC-V', 'chip smuggling', 'export controls']);
});

test('light and dark: what a switch of colours shows is marked, what it hides is not', async ({
  marked,
  openPage,
  run,
}) => {
  await openPage('light-and-dark.html');
  await expect.poll(marked).toEqual(['export controls']);
  await run(`document.body.classList.add('dark')`);
  await expect.poll(marked).toEqual(['RISC-V']);
});

test('a log that never rests keeps the mark beside it, and shows its own once it rests', async ({
  marked,
  openPage,
  run,
}) => {
  await openPage('live-log.html');
  await expect.poll(marked).toContain('export controls');
  const gaps = await run(`new Promise((resolve) => {
    const text = document.querySelector('#fixed').firstChild;
    const isMarked = () => [...(CSS.highlights.get('glosslight-mark') ?? [])].some((mark) => mark.startContainer === text);
    let gaps = 0;
    let left = 60;
    const look = () => {
      if (!isMarked()) gaps++;
      if (--left === 0) resolve(gaps);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })`);
  expect(gaps).toBe(0);
  await run('running = false');
  await expect
    .poll(marked)
    .toEqual(expect.arrayContaining(['DeepSeek', 'RISC-V', 'chip smuggling', 'export controls']));
});
