// npm run bench:pages: what marking costs a page, beside no extension at all and a content script with mark.js.
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/tasks/browsers.ts';
import { DictionaryMaker } from './dictionary.ts';
import { WITH_SENSES } from './ours.ts';
import { readPageText } from './page-text.ts';
import { logPage, madePage } from './pages/made-page.ts';
import { pageChart, pageSections } from './pages/page-report.ts';
import { type BenchPage, race } from './pages/race.ts';
import { showProgress } from './progress.ts';
import { recordBench } from './record.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    /** Names of pages, parted by commas. */
    only: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});

const FEW = 1000;
const MANY = 10_000;
/** Three seconds of a log, where the browser draws sixty frames a second. */
const LOG_FRAMES = 180;

const blocks = readPageText();
const maker = new DictionaryMaker(blocks);
const dictionaries = new Map([FEW, MANY].map((size) => [size, maker.draw(size)]));
const finders = [...dictionaries.values()].map((dictionary) =>
  WITH_SENSES.load(WITH_SENSES.compile(dictionary)),
);
const without = blocks.filter((block) => finders.every((find) => find(block).length === 0));
// The same text with more terms at its top, so that some stand on the first screen whatever the dictionary.
const paragraphs = blocks.filter(({ length }) => length > 200 && length < 600);
const rich = finders.flatMap((find) =>
  paragraphs.toSorted((a, b) => find(b).length - find(a).length).slice(0, 2),
);
const withTerms = [...rich, ...blocks];

const page = (
  name: string,
  text: readonly string[],
  length: number,
  sizes: readonly number[],
): BenchPage => ({
  name,
  html: madePage({ blocks: text, length }),
  sizes,
  hasTerms: text === withTerms,
  scrolls: length >= 100_000,
});
const pages: readonly BenchPage[] = [
  page('empty', [], 0, [FEW]),
  page('10 kB without terms', without, 10_000, [FEW]),
  page('10 kB', withTerms, 10_000, [FEW, MANY]),
  page('100 kB', withTerms, 100_000, [FEW, MANY]),
  page('1 MB without terms', without, 1_000_000, [FEW]),
  page('1 MB', withTerms, 1_000_000, [FEW, MANY]),
  page('5 MB', withTerms, 5_000_000, [FEW, MANY]),
  {
    name: 'live log',
    html: logPage({ blocks, frames: LOG_FRAMES }),
    sizes: [FEW],
    hasTerms: false,
    scrolls: false,
  },
];
const wanted = values.only?.split(',');

const measured = `Chromium opens each page in a process of its own: without an extension, with Glosslight as it is built, and with a
content script that marks the same forms by mark.js and one expression. Times are the processor's on the page's main
thread, from the browser's trace events; medians of ${values.rounds} interleaved rounds. The unit is one walk of the page over all its
text nodes and characters. Set-up is charged in full: reading and running the script, fetching and opening the lexicon.
A slice is the longest uninterrupted piece of an extension's script, with the layout that it forces.
The text is documentation, laid out with lists, tables and inline elements; the live log writes and takes out some two
thousand lines a second, for three seconds.`;
console.log(measured);

const results = await race({
  pages: pages.filter(({ name }) => wanted === undefined || wanted.includes(name)),
  dictionaries,
  rounds: Number(values.rounds),
  progress: showProgress,
});
showProgress('');
const sections = pageSections(results);
for (const { title, body } of sections) console.log(`\n### ${title}\n\n${body}`);
if (values.record) {
  const { version } = await ensureBrowser('chromium');
  recordBench({
    name: 'pages',
    title: 'What marking costs a page',
    measured,
    browsers: [`Chromium ${version}`],
    chart: pageChart(results),
    sections,
  });
}
