// npm run bench:search: how often the right entry comes first, and how fast, beside what people would use instead.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileFromDisk } from '../../src/compile/compile-from-disk.ts';
import { type LabelledQuery, readQueries } from '../search-evaluation/read-queries.ts';
import { judge, type Score, type Searcher } from '../search-evaluation/score.ts';
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

/** Queries of each kind of the evaluation, from all over it; the slowest search takes minutes for all of them. */
const EVALUATED_EACH = 12;
/** Mistyped names of each kind. They are asked in rounds of one of each kind; a slow search stops after the time given. */
const MISTYPED_EACH = 30;
const ASKING_MS = 25_000;
/** Queries are typed letter by letter for so long, but at least so many keys. */
const TYPING_MS = 1500;
const LEAST_KEYS = 5;
/** A key that takes so many ms is timed once: what else the machine does hardly counts. */
const LONG_KEY = 50;
/** Pressed first in a search just loaded: the beginning of a name, and all of it with two letters swapped. */
const FIRST_LETTER = 'r';
const FIRST_SLIP = 'raedy';

interface SizeResult extends Score {
  readonly name: string;
  readonly size: number;
  /** Milliseconds from the entries to the answer to one letter, and on to the answer to a first slip. */
  readonly firstLetterMs: number;
  readonly readyMs: number;
  /** How many queries there are; it may have been asked fewer. */
  readonly mistyped: number;
  /** How many keys were timed; milliseconds a key. */
  readonly keys: number;
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
would use instead. Our own entries are asked for with up to ${EVALUATED_EACH} queries of each kind of the evaluation that a test holds.
Names are mistyped in fourteen ways, ${MISTYPED_EACH} times each where a name gives occasion for it. A search that has
not answered all of them after ${ASKING_MS / 1000} seconds is asked no further than its round of one of each kind; how many it was asked is
said. A key is a letter more of a query, and the least of three times counts, of one where it takes more than ${LONG_KEY} ms. First
letter: from the entries to the answer to one letter. Ready: to the answer to a first slip after that, so with all that
searching needs.`,
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

/** Queries of the evaluation, by kind; each search is asked the same. */
function measureKinds() {
  const { glossary } = compileFromDisk({ root: ROOT });
  const groups = [...Map.groupBy(readQueries(), ({ kind }) => kind)].map(
    ([kind, group]) => [kind, spread(group, EVALUATED_EACH)] as const,
  );
  const queries = groups.flatMap(([, group]) => group);
  const kinds = [...groups, ['all', queries] as const];
  const searchers = SEARCHERS.map(({ name, load }) => {
    showProgress(`${queries.length} queries of the evaluation: ${name}`);
    const search = load(glossary);
    const answers = new Map(queries.map(({ query }) => [query, search(query)]));
    return { name, search: (query: string) => answers.get(query) ?? [] };
  });
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
  const rounds = inRounds(mistype(names, { each: MISTYPED_EACH }));
  const queries = rounds.flat();
  const measured = SEARCHERS.map(({ name, load }) => {
    showProgress(`${size.toLocaleString('en')} names: ${name}`);
    const { ms: firstLetterMs, result: search } = timed(() => {
      const loaded = load(names);
      loaded(FIRST_LETTER);
      return loaded;
    });
    const { ms: firstSlipMs } = timed(() => search(FIRST_SLIP));
    const score = ask(search, rounds);
    const keys = timeKeys(search, queries);
    return {
      name,
      size,
      firstLetterMs,
      readyMs: firstLetterMs + firstSlipMs,
      mistyped: queries.length,
      ...score,
      keys: keys.length,
      p50: quantile(keys, 0.5),
      p95: quantile(keys, 0.95),
    };
  });
  report({
    title: `${size.toLocaleString('en')} names, mistyped in fourteen ways`,
    body: markdownTable(
      [
        'search',
        'first / in three, %',
        'of queries',
        'p50 a key, ms',
        'p95 a key, ms',
        'of keys',
        'first letter, ms',
        'ready, ms',
      ],
      measured.map((result) => [
        result.name,
        shares(result),
        String(result.queries),
        rounded(result.p50),
        rounded(result.p95),
        String(result.keys),
        rounded(result.firstLetterMs),
        rounded(result.readyMs),
      ]),
    ),
  });
  return measured;
}

/** How often each search has the right entry first: of the evaluation's queries, and of each number of names. */
function firstChart(): BarChart {
  const bar = ({ name, first }: Score & { name: string }, of = ''): Bar => ({
    name,
    value: first * 100,
    label: `${(first * 100).toFixed(1)} %${of}`,
    isOurs: name === 'Glosslight',
  });
  const own = kinds.find(({ kind }) => kind === 'all');
  return {
    title: 'The right entry comes first',
    measure: '% of queries, or of as many as a slow search was asked; longer is better',
    scale: 'linear',
    groups: [
      {
        title: `our own entries, ${own?.queries.toLocaleString('en')} queries of all kinds`,
        bars: (own?.scores ?? []).map((score) => bar(score)),
      },
      ...[...Map.groupBy(results, ({ size }) => size)].map(([size, group]) => ({
        title: `${size.toLocaleString('en')} names, mistyped ${group[0]?.mistyped} times`,
        bars: group.map((result) =>
          bar(result, result.queries < result.mistyped ? ` of ${result.queries}` : ''),
        ),
      })),
    ],
  };
}

/** Asks round after round until all are asked or time is up. */
function ask(search: Searcher, rounds: readonly (readonly LabelledQuery[])[]): Score {
  const end = performance.now() + ASKING_MS;
  const asked: LabelledQuery[] = [];
  const answers = new Map<string, readonly string[]>();
  for (const round of rounds) {
    if (asked.length > 0 && performance.now() > end) break;
    for (const { query } of round) answers.set(query, search(query));
    asked.push(...round);
  }
  return judge((query) => answers.get(query) ?? [], asked).score;
}

/** Milliseconds of each key while queries are typed letter by letter. */
function timeKeys(search: Searcher, queries: readonly LabelledQuery[]): readonly number[] {
  const end = performance.now() + TYPING_MS;
  const keys: number[] = [];
  for (const { query } of queries) {
    for (let typed = 1; typed <= query.length; typed++) {
      if (keys.length >= LEAST_KEYS && performance.now() > end) return keys;
      keys.push(timeKey(() => search(query.slice(0, typed))));
    }
  }
  return keys;
}

/** Milliseconds of the fastest of a few runs: the others had to wait for something else on the machine. */
function timeKey(press: () => void): number {
  const first = timed(press).ms;
  return first > LONG_KEY ? first : Math.min(first, timed(press).ms, timed(press).ms);
}

/** At most so many of the items, as far from one another as can be. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, items.length / most);
  return Array.from(
    { length: Math.min(items.length, most) },
    (_, turn) => items[Math.floor(turn * step)],
  ).filter((item) => item !== undefined);
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

/** One of each kind, then the next of each: so that whoever stops early has met all kinds. */
function inRounds(queries: readonly LabelledQuery[]): readonly (readonly LabelledQuery[])[] {
  const groups = [...Map.groupBy(queries, ({ kind }) => kind).values()];
  const rounds = Array.from({ length: MISTYPED_EACH }, (_, turn) =>
    groups.flatMap((group) => group[turn] ?? []),
  );
  return rounds.filter((round) => round.length > 0);
}

function shares({ first, inThree }: { first: number; inThree: number }): string {
  return `${(first * 100).toFixed(1)} / ${(inThree * 100).toFixed(1)}`;
}
