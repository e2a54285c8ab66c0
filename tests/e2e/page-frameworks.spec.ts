import { bundlePage } from './bundle-page.ts';
import { expect, test } from './page-fixtures.ts';
import { runInPage } from './run-in-page.ts';

/** What the apps of the practice pages show. */
interface View {
  readonly count: number;
  readonly kind: string;
  readonly topics: readonly string[];
  readonly note?: string;
  readonly markup: string;
}

interface Step {
  /** Drawn one after another; null takes the app away. */
  readonly views: readonly (View | null)[];
  readonly marks: readonly string[];
}

const FIRST: View = { count: 1, kind: 'export', topics: ['RISC-V', 'DeepSeek'], markup: '' };
const MANY: View = { ...FIRST, topics: ['DeepSeek', 'chip smuggling', 'RISC-V'], note: 'Nvidia' };
const STEPS: readonly Step[] = [
  { views: [FIRST], marks: ['DeepSeek', 'RISC-V', 'export controls'] },
  // Other words in a term of two pieces.
  { views: [{ ...FIRST, count: 2, kind: 'price' }], marks: ['DeepSeek', 'RISC-V'] },
  // Items change places, and more come.
  { views: [MANY], marks: ['DeepSeek', 'Nvidia', 'RISC-V', 'chip smuggling', 'export controls'] },
  // All of it again and again.
  {
    views: Array.from({ length: 60 }, (_, round) => ({
      ...MANY,
      count: round,
      kind: round % 3 === 0 ? 'price' : 'export',
      topics: MANY.topics.toSpliced(round % 3, 1).toReversed(),
      markup: round % 2 === 0 ? '<p>Of TSMC.</p>' : '',
    })),
    marks: ['DeepSeek', 'Nvidia', 'chip smuggling', 'export controls'],
  },
  // Markup in place of items.
  {
    views: [{ ...FIRST, topics: [], markup: '<p>Of <b>distillation</b> attacks.</p>' }],
    marks: ['distillation attacks', 'export controls'],
  },
  { views: [null], marks: [] },
];

const APPS = [
  { framework: 'Preact', page: 'preact-app.html' },
  { framework: 'React', page: 'react-app.html' },
  { framework: 'Vue', page: 'vue-app.html' },
  { framework: 'Svelte', page: 'svelte-app.html' },
  { framework: 'lit', page: 'lit-app.html' },
];

for (const { framework, page } of APPS) {
  test(`what ${framework} draws again and again is marked as it stands, and just what it draws without us`, async ({
    marked,
    reader,
    site,
    withoutUs,
  }) => {
    const { html, script, src } = await bundlePage(page);
    const served = site.serve({ body: script, headers: { 'content-type': 'text/javascript' } });
    const address = site.serve(html.replace(src, served));
    /** What the page has become after each step, and what has happened on it. */
    const live = async (look: (marks: readonly string[]) => Promise<void>) => {
      await reader.open(address);
      // Some apps are there before their framework takes them over, and marked by then.
      const isThere = await runInPage(reader.tab, () => document.querySelector('main') !== null, null);
      if (isThere) await look(STEPS[0]?.marks ?? []);
      await runInPage(reader.tab, watchApp, null);
      const pictures: unknown[] = [];
      for (const { views, marks } of STEPS) {
        await runInPage(reader.tab, drawEach, views);
        await look(marks);
        pictures.push(await runInPage(reader.tab, drawTree, null));
      }
      return { pictures, ...(await runInPage(reader.tab, tellOfApp, null)) };
    };
    const alone = await withoutUs(() => live(async () => expect(await reader.hasHighlights()).toBe(false)));
    const withUs = await live((marks) => expect.poll(marked).toEqual(marks));
    expect(withUs).toEqual(alone);
    expect(withUs.complaints).toEqual([]);
    expect(withUs.changes.length).toBeGreaterThan(100);
  });
}

// What follows runs in pages, each function by itself.

interface App {
  draw(view: unknown): unknown;
  /** Every change of the page's tree, in its order. */
  changes: string[];
  /** What went wrong on it, as its console would show. */
  complaints: string[];
}

function watchApp(): void {
  // The page's script has put `draw` there.
  const app = window as unknown as App;
  app.changes = [];
  app.complaints = [];
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      const names = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName);
      app.changes.push([type, target.nodeName, addedNodes.length, ...names].join(' '));
    }
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, all);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    observer.observe(root, all);
    return root;
  };
  const complain = (...what: unknown[]): unknown => app.complaints.push(what.map(String).join(' '));
  console.error = complain;
  console.warn = complain;
  addEventListener('error', ({ message }) => complain(message));
  addEventListener('unhandledrejection', ({ reason }) => complain(reason));
}

async function drawEach(views: readonly unknown[]): Promise<void> {
  const app = window as unknown as App;
  for (const [at, view] of views.entries()) {
    await app.draw(view);
    // Some of them are seen.
    if (at % 4 === 3) await new Promise(requestAnimationFrame);
  }
}

/** All nodes of the page, text by text. */
function drawTree(): unknown {
  const draw = (node: Node): unknown => {
    // A number that lit chooses by chance.
    if (node instanceof CharacterData)
      return `${node.nodeName} ${node.data.replaceAll(/lit\$\d+\$/g, 'lit')}`;
    const attributes =
      node instanceof Element ? [...node.attributes].map(({ name, value }) => [name, value]) : [];
    const shadow = node instanceof Element && node.shadowRoot !== null ? [draw(node.shadowRoot)] : [];
    return [node.nodeName, ...attributes, ...shadow, ...[...node.childNodes].map(draw)];
  };
  return draw(document);
}

function tellOfApp(): Pick<App, 'changes' | 'complaints'> {
  const { changes, complaints } = window as unknown as App;
  return { changes, complaints };
}
