import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { compileFromDisk } from '../../src/compile/compile-from-disk.ts';
import { createSearch } from '../../src/search/term-search.ts';
import { readQueries } from './read-queries.ts';
import { judge, type Miss, type Score } from './score.ts';

/** The least that is asked of queries by name, however written, and of those by meaning, whatever is recorded. */
const NAMED = { first: 0.99, inThree: 0.99 };
const MEANT = { first: 0.9, inThree: 0.97 };
const RECORDED = fileURLToPath(new URL('recorded.json', import.meta.url));

type Figures = Readonly<Record<string, { readonly first: number; readonly inThree: number }>>;

const { glossary } = compileFromDisk({ root: fileURLToPath(new URL('../..', import.meta.url)) });
const search = createSearch(glossary);
const queries = readQueries();
const find = (query: string) => search(query).map(({ entry }) => entry.id);
const judged = [...Map.groupBy(queries, ({ kind }) => kind)].map(([kind, group]) => ({
  kind,
  ...judge(find, group),
}));
const scores: Readonly<Record<string, Score>> = Object.fromEntries(
  judged.map(({ kind, score }) => [kind, score]),
);
const named = scoreOf((kind) => !isByMeaning(kind));
const meant = scoreOf(isByMeaning);

afterAll(() => {
  const misses = judged.flatMap((kind) => kind.misses.map(lineOf));
  process.stdout.write(`\n${table()}\n\n${misses.join('\n')}\n\n`);
});

it('asks at least 400 queries, none of them twice, about entries that exist', () => {
  const known = new Set(glossary.entries.map(({ id }) => id));
  const unknown = queries.filter(({ accepted }) => !accepted.every((id) => known.has(id)));
  expect(unknown).toEqual([]);
  expect(queries.length).toBeGreaterThanOrEqual(400);
  const asked = queries.map(({ kind, query }) => `${kind}: ${query}`);
  expect(asked.filter((query, index) => asked.indexOf(query) !== index)).toEqual([]);
});

it('finds names and meanings as often as is asked', () => {
  expect(named.first).toBeGreaterThanOrEqual(NAMED.first);
  expect(named.inThree).toBeGreaterThanOrEqual(NAMED.inThree);
  expect(meant.first).toBeGreaterThanOrEqual(MEANT.first);
  expect(meant.inThree).toBeGreaterThanOrEqual(MEANT.inThree);
});

// Any edit of an entry shifts what its words weigh, so that two queries by meaning in a hundred, or one, are chance.
it('falls below no figure that it has reached before', () => {
  if (process.env.RECORD === 'better') record();
  const worse = Object.entries(readRecorded()).flatMap(([kind, before]) => {
    const now = scores[kind];
    const leeway = now !== undefined && isByMeaning(kind) ? Math.max(1 / now.queries, 0.02) : 1e-4;
    const isWorse =
      now === undefined || now.first < before.first - leeway || now.inThree < before.inThree - leeway;
    return isWorse ? [`${kind}: ${JSON.stringify(before)} before, ${JSON.stringify(now)} now`] : [];
  });
  expect(worse).toEqual([]);
});

function scoreOf(isWanted: (kind: string) => boolean): Score {
  return judge(
    find,
    queries.filter(({ kind }) => isWanted(kind)),
  ).score;
}

function isByMeaning(kind: string): boolean {
  return /^(?:blind|concepts|questions)/.test(kind);
}

function readRecorded(): Figures {
  return JSON.parse(readFileSync(RECORDED, 'utf8'));
}

/** Writes the figures that are better than the recorded ones, and those of new kinds; never worse ones. */
function record(): void {
  const before = readRecorded();
  const figures = Object.fromEntries(
    Object.entries(scores).map(([kind, { first, inThree }]) => [
      kind,
      {
        first: Math.max(roundDown(first), before[kind]?.first ?? 0),
        inThree: Math.max(roundDown(inThree), before[kind]?.inThree ?? 0),
      },
    ]),
  );
  writeFileSync(RECORDED, `${JSON.stringify(figures, null, 2)}\n`);
}

function roundDown(figure: number): number {
  return Math.floor(figure * 1000) / 1000;
}

function table(): string {
  const all = { ...scores, 'ALL BY NAME': named, 'ALL BY MEANING': meant };
  const rows = Object.entries(all).map(([kind, { queries: count, first, inThree }]) =>
    [
      kind.padEnd(22),
      String(count).padStart(8),
      ...[first, inThree].map((share) => (share * 100).toFixed(1).padStart(10)),
    ].join(''),
  );
  return [`${'kind'.padEnd(22)} queries   first, %  in three`, ...rows].join('\n');
}

function lineOf({ kind, query, accepted, rank, instead }: Miss): string {
  return `${kind}: "${query}" gives ${instead ?? 'nothing'}; ${accepted.join(' or ')} is ${rank || 'not there'}`;
}
