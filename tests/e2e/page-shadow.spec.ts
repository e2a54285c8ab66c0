import { expect, test } from './page-fixtures.ts';

const AT_FIRST = ['DeepSeek', 'Nvidia', 'RISC-V', 'TSMC', 'chip smuggling', 'export controls'];

test('terms in open shadow roots are marked, painted and explained, those in closed ones are not', async ({
  engine,
  marked,
  openPage,
  reader,
  run,
}) => {
  await openPage('shadow-roots.html');
  await expect.poll(marked).toEqual(AT_FIRST);
  const lines = await run(`[...CSS.highlights.get('glosslight-mark')].map(({ startContainer }) =>
    getComputedStyle(startContainer.parentElement ?? startContainer.getRootNode().host, '::highlight(glosslight-mark)').textDecorationLine)`);
  expect(lines).toEqual(AT_FIRST.map(() => 'underline'));
  // A root with a mark has its sheet where the browser lets no style of the document in, or has no element to tell by.
  const styled = await run(`(function styledIn(tree) {
    return [...tree.querySelectorAll('*')].flatMap(({ id, localName, shadowRoot }) => shadowRoot === null ? [] :
      [...(shadowRoot.adoptedStyleSheets.length > 0 ? [id || localName] : []), ...styledIn(shadowRoot)]);
  })(document).sort()`);
  expect(styled).toEqual(engine === 'firefox' ? ['bare', 'declared', 'x-inner'] : ['bare']);
  const { x, y } = (await run(`(() => {
    const paragraph = document.querySelector('#declared').shadowRoot.querySelector('p');
    const range = document.createRange();
    range.setStart(paragraph.firstChild, paragraph.textContent.indexOf('controls'));
    range.setEnd(paragraph.firstChild, paragraph.textContent.indexOf('controls') + 3);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`)) as { x: number; y: number };
  await reader.tab.movePointer(x, y);
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
});

test('changes in shadow roots are followed, and so are roots that come late', async ({
  marked,
  openPage,
  run,
}) => {
  await openPage('shadow-roots.html');
  await expect.poll(marked).toEqual(AT_FIRST);
  await run('upgradeLate()');
  await expect.poll(marked).toContain('Hugging Face');
  await run(
    `document.querySelector('#declared').shadowRoot.querySelector('p').firstChild.data = 'Of distillation attacks.'`,
  );
  await expect.poll(marked).toContain('distillation attacks');
  expect(await marked()).not.toContain('export controls');
  await run(`document.querySelector('#nested').remove()`);
  await expect.poll(marked).not.toContain('Nvidia');
  await run(`document.body.append(Object.assign(document.createElement('div'), { id: 'new' }));
    document.querySelector('#new').attachShadow({ mode: 'open' }).append('Of export controls.')`);
  await expect.poll(marked).toContain('export controls');
});
