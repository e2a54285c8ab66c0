// npm run bench:search: how often the right entry comes first, and how fast, beside what people would use instead.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileFromDisk } from '../../src/compile/compile-from-disk.ts';
import { type LabelledQuery, readQueries } from '../search-evaluation/read-queries.ts';
import { judge, type Searcher } from '../search-evaluation/score.ts';
import { ROOT } from '../source-files.ts';
import { type Bar, type BarChart } from './bar-chart.ts';
import { markdownTable, rounded } from './markdown-table.ts';
import { makeNameGlossary } from './name-glossary.ts';
import { measurePopup } from './popup-timing.ts';
import { showProgress } from './progress.ts';
import { type BenchSection, recordBench } from './record.ts';
import { SEARCHERS } from './searchers.ts';
import { mistype } from './slips.ts';
import { timed } from './timing.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '150,2000,20000,100000' },
    json: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});

/** Mistyped names of each kind; a slow search is asked as many of them as it answers in the time given, in ms. */
const MISTYPED_EACH = 30;
const MOST_TIME = 2500;
const LEAST_ASKED = 14;
/** A key that takes so many ms is timed once: what else the machine does hardly counts. */
const LONG_KEY = 50;

interface SizeResult {
  readonly name: string;
  readonly size: number;
  readonly loadMs: number;
  readonly queries: number;
  readonly first: number;
  readonly inThree: number;
  /** Milliseconds a key. */
  readonly p50: number;
  readonly p95: number;
}

const sections: BenchSection[] = [];
const kinds = measureKinds();
const results = values.sizes.split(',').flatMap((text) => measure(Number(text)));
const popup = await measurePopup();
if (popup !== null) report(popup.section);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ kinds, results }, null, 2)}\n`);
if (values.record) {
  recordBench({
    name: 'search',
    title: 'Looking terms up',
    measured: `How often the right entry comes first, or among the first three, and how long a key takes, beside what people
would use instead. Names are mistyped in fourteen ways. A search is given ${MOST_TIME / 1000} seconds for each size, but answers
at least ${LEAST_ASKED} queries; a key is a letter more of a query, and the least of three times counts. Ready: from the
entries to the first answer.`,
    ...(popup === null ? {} : { browsers: popup.browsers }),
    chart: firstChart(),
    sections,
  });
}

function report(section: BenchSection): void {
  showProgress('');
  console.log(`\n### ${section.title}\n\n${section.body}`);
  sections.push(section);
}

/** The queries of the evaluation, by kind. */
function measureKinds() {
  const { glossary } = compileFromDisk({ root: ROOT });
  const queries = readQueries();
  showProgress(`${queries.length} queries of the evaluation`);
  const kinds = [...Map.groupBy(queries, ({ kind }) => kind), ['all', queries] as const];
  const searchers = SEARCHERS.map(({ name, load }) => ({ name, search: load(glossary) }));
  const judged = kinds.map(([kind, group]) => ({
    kind,
    queries: group.length,
    scores: searchers.map(({ name, search }) => ({ name, ...judge(search, group).score })),
  }));
  report({
    title: `Our own ${glossary.entries.length} entries: the right one first / among the first three, %`,
    body: markdownTable(
      ['kind', 'queries', ...SEARCHERS.map(({ name }) => name)],
      judged.map(({ kind, queries: count, scores }) => [kind, String(count), ...scores.map(shares)]),
    ),
  });
  return judged;
}

/** Mistyped names in a glossary of so many. */
function measure(size: number): readonly SizeResult[] {
  const names = makeNameGlossary(size);
  const queries = interleaved(mistype(names, { each: MISTYPED_EACH }));
  const measured = SEARCHERS.map(({ name, load }) => {
    showProgress(`${size.toLocaleString('en')} names: ${name}`);
    const { ms: loadMs, result: search } = timed(() => {
      const loaded = load(names);
      loaded('ready');
      return loaded;
    });
    const answers = new Map<string, readonly string[]>();
    const asked = within(queries, { least: LEAST_ASKED }, ({ query }) => answers.set(query, search(query)));
    const { score } = judge((query) => answers.get(query) ?? [], queries.slice(0, asked));
    const keys = timeKeys(search, queries);
    return { name, size, loadMs, ...score, p50: quantile(keys, 0.5), p95: quantile(keys, 0.95) };
  });
  report({
    title: `${size.toLocaleString('en')} names, mistyped in fourteen ways`,
    body: markdownTable(
      ['search', 'first / in three, %', 'queries', 'p50 a key, ms', 'p95 a key, ms', 'ready, ms'],
      measured.map((result) => [
        result.name,
        shares(result),
        String(result.queries),
        rounded(result.p50),
        rounded(result.p95),
        rounded(result.loadMs),
      ]),
    ),
  });
  return measured;
}

/** How often each search has the right entry first: of the evaluation's queries, and of each number of names. */
function firstChart(): BarChart {
  const bar = ({ name, first }: { name: string; first: number }): Bar => ({
    name,
    value: first * 100,
    label: `${(first * 100).toFixed(1)} %`,
    isOurs: name === 'Glosslight',
  });
  const own = kinds.find(({ kind }) => kind === 'all')?.scores ?? [];
  return {
    title: 'The right entry comes first',
    measure: '% of queries; longer is better',
    scale: 'linear',
    groups: [
      { title: 'our own entries, queries of all kinds', bars: own.map(bar) },
      ...[...Map.groupBy(results, ({ size }) => size)].map(([size, group]) => ({
        title: `${size.toLocaleString('en')} names, mistyped`,
        bars: group.map(bar),
      })),
    ],
  };
}

/** Milliseconds of each key while queries are typed letter by letter. */
function timeKeys(search: Searcher, queries: readonly LabelledQuery[]): readonly number[] {
  const keys: number[] = [];
  within(queries, { least: 1 }, ({ query }) => {
    for (let typed = 1; typed <= query.length; typed++) {
      keys.push(timeKey(() => search(query.slice(0, typed))));
    }
  });
  return keys;
}

/** Milliseconds of the fastest of a few runs: the others had to wait for something else on the machine. */
function timeKey(press: () => void): number {
  const first = timed(press).ms;
  return first > LONG_KEY ? first : Math.min(first, timed(press).ms, timed(press).ms);
}

/** Does something with one after another until time is up, but with at least so many; how many it was. */
function within<T>(items: readonly T[], { least }: { least: number }, work: (item: T) => void): number {
  const end = performance.now() + MOST_TIME;
  for (const [done, item] of items.entries()) {
    if (done >= least && performance.now() > end) return done;
    work(item);
  }
  return items.length;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

/** One of each kind, then the next of each: so that whoever stops early has met all kinds. */
function interleaved(queries: readonly LabelledQuery[]): readonly LabelledQuery[] {
  const groups = [...Map.groupBy(queries, ({ kind }) => kind).values()];
  return Array.from({ length: MISTYPED_EACH }, (_, turn) =>
    groups.flatMap((group) => group[turn] ?? []),
  ).flat();
}

function shares({ first, inThree }: { first: number; inThree: number }): string {
  return `${(first * 100).toFixed(1)} / ${(inThree * 100).toFixed(1)}`;
}
