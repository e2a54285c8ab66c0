import { expect, test } from './fixtures.ts';
import { runInPage } from './run-in-page.ts';

// That the extension complains of nothing is asked after every story by the fixture.

const TERM = 'Of export controls.';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const NOT_READABLE = [
  { what: 'an XML page', type: 'application/xml', body: `<feed><title>${TERM}</title></feed>` },
  {
    what: 'an SVG image',
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text>${TERM}</text></svg>`,
  },
  { what: 'a picture', type: 'image/png', body: PIXEL },
  { what: 'a page of zero bytes', type: 'text/html', body: '' },
];

for (const { what, type, body } of NOT_READABLE) {
  test(`${what} is left alone`, async ({ outwait, reader, site }) => {
    await reader.open(site.serve({ body, headers: { 'content-type': type } }));
    await reader.tab.movePointer(20, 20);
    await outwait();
    expect(await reader.hasHighlights()).toBe(false);
    expect(await reader.card()).toBeNull();
  });
}

test('a page whose scripts throw is marked all the same', async ({ reader, site }) => {
  await reader.open(
    site.serve(`<!doctype html><title>Broken</title><p>${TERM}</p><script>
      addEventListener('pointermove', () => { throw new Error('the page is broken'); }, true);
      Promise.reject(new Error('and careless'));
      throw new Error('from the start');
    </script>`),
  );
  await reader.point('export controls');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
});

test('a page that takes over its own globals is marked all the same', async ({ reader, site }) => {
  await reader.open(
    site.serve(`<!doctype html><title>Greedy</title><p>${TERM}</p>
    <form><input name="childNodes"><input name="parentNode"><input name="nodeType"><p>More on DeepSeek.</p></form>
    <script>
      Array.prototype.push = Map.prototype.get = Range.prototype.setStart = () => { throw new Error('mine'); };
      Object.defineProperty(Object.prototype, 'ref', { get() { throw new Error('mine too'); } });
    </script>`),
  );
  await expect
    .poll(() => runInPage(reader.tab, () => CSS.highlights.get('glosslight-mark')?.size, null))
    .toBe(2);
});

test('empty frames are left alone, and terms in frames are marked there', async ({ reader, site }) => {
  const inner = site.serve(`<!doctype html><title>Inner</title><p>${TERM}</p>`);
  await reader.open(
    site.serve(`<!doctype html><title>Outer</title><iframe></iframe><iframe src="about:blank"></iframe>
      <iframe src="${inner}"></iframe>`),
  );
  const highlightsOfFrames = () =>
    runInPage(
      reader.tab,
      () =>
        [...document.querySelectorAll('iframe')].map(
          // The types know a frame's window, but not that it has all that a window has.
          ({ contentWindow }) => (contentWindow as (Window & typeof globalThis) | null)?.CSS.highlights.size,
        ),
      null,
    );
  await expect.poll(highlightsOfFrames).toEqual([0, 0, 1]);
  expect(await reader.hasHighlights()).toBe(false);
});

test('a page that goes elsewhere while it is being read leaves nothing behind', async ({
  outwait,
  reader,
  site,
}) => {
  const end = site.serve('<!doctype html><title>End</title><p>Cut the leeks.</p>');
  const long = `<p>${TERM}</p>`.repeat(5_000);
  await reader.open(
    site.serve(`<!doctype html><title>Long</title>${long}<script>
      addEventListener('load', () => setTimeout(() => { location.href = ${JSON.stringify(end)}; }));
    </script>`),
  );
  await expect.poll(() => reader.tab.url()).toBe(end);
  await outwait();
  expect(await reader.hasHighlights()).toBe(false);
});

test('a page that rewrites its text all the time stays marked', async ({ reader, site }) => {
  await reader.open(
    site.serve(`<!doctype html><title>Busy</title><p>${TERM}</p><p id="clock"></p><script>
      let n = 0;
      const tick = () => { document.querySelector('#clock').textContent = 'RISC-V ' + n++; requestAnimationFrame(tick); };
      tick();
    </script>`),
  );
  await expect.poll(reader.marks).toContain('export controls');
  await reader.point('export controls');
  await expect.poll(reader.card).toMatchObject({ term: 'export controls' });
});
