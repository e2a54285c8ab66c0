// npm run bench:search: how often the right entry comes first, and how fast, beside what people would use instead.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileFromDisk } from '../../src/compile/compile-from-disk.ts';
import { type LabelledQuery, readQueries } from '../search-evaluation/read-queries.ts';
import { judge, type Searcher } from '../search-evaluation/score.ts';
import { markdownTable, rounded } from './markdown-table.ts';
import { makeNameGlossary } from './name-glossary.ts';
import { showProgress } from './progress.ts';
import { SEARCHERS } from './searchers.ts';
import { mistype } from './slips.ts';
import { timed } from './timing.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '150,2000,20000,100000' },
    json: { type: 'string' },
  },
});

/** Mistyped names of each kind; a slow search is asked as many of them as it answers in the time given, in ms. */
const MISTYPED_EACH = 30;
const MOST_TIME = 10_000;
const LEAST_ASKED = 28;
/** A key that takes so many ms is timed once: what else the machine does hardly counts. */
const LONG_KEY = 50;

const kinds = measureKinds();
const sizes = values.sizes.split(',').map((text) => measure(Number(text)));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ kinds, sizes }, null, 2)}\n`);

/** The queries of the evaluation, by kind. */
function measureKinds() {
  const { glossary } = compileFromDisk({ root: fileURLToPath(new URL('../..', import.meta.url)) });
  const queries = readQueries();
  showProgress(`${queries.length} queries of the evaluation`);
  const kinds = [...Map.groupBy(queries, ({ kind }) => kind), ['all', queries] as const];
  const searchers = SEARCHERS.map(({ name, load }) => ({ name, search: load(glossary) }));
  const results = kinds.map(([kind, group]) => ({
    kind,
    queries: group.length,
    scores: searchers.map(({ name, search }) => ({ name, ...judge(search, group).score })),
  }));
  showProgress('');
  console.log(`
### Our own ${glossary.entries.length} entries: the right one first / among the first three, %

${markdownTable(
  ['kind', 'queries', ...SEARCHERS.map(({ name }) => name)],
  results.map(({ kind, queries: count, scores }) => [kind, String(count), ...scores.map(shares)]),
)}`);
  return results;
}

/** Mistyped names in a glossary of so many. */
function measure(size: number) {
  const names = makeNameGlossary(size);
  const queries = interleaved(mistype(names, { each: MISTYPED_EACH }));
  const results = SEARCHERS.map(({ name, load }) => {
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
    return { name, loadMs, ...score, keys: keys.length, p50: quantile(keys, 0.5), p95: quantile(keys, 0.95) };
  });
  showProgress('');
  console.log(`
### ${size.toLocaleString('en')} names, mistyped in fourteen ways

${markdownTable(
  ['search', 'first / in three, %', 'queries', 'p50 a key, ms', 'p95 a key, ms', 'ready, ms'],
  results.map((result) => [
    result.name,
    shares(result),
    String(result.queries),
    rounded(result.p50),
    rounded(result.p95),
    rounded(result.loadMs),
  ]),
)}`);
  return { size, results };
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
