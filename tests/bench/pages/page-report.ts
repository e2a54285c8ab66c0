import type { BarChart } from '../bar-chart.ts';
import { markdownTable, rounded } from '../markdown-table.ts';
import type { BenchSection } from '../record.ts';
import type { Result } from './race.ts';
import type { Visit } from './visit.ts';

/** What a contender adds to a page. */
interface Added {
  readonly page: string;
  readonly size: number;
  readonly contender: string;
  readonly with: Visit;
  /** The same page with no extension. */
  readonly without: Visit;
}

const ADDED: readonly (readonly [title: string, cell: (added: Added) => number])[] = [
  ['script, ms', (added) => added.with.script],
  ['in units', (added) => added.with.script / added.without.unit],
  ['until the first mark, ms', (added) => added.with.scriptToFirstMark],
  ['longest slice, ms', (added) => added.with.longestSlice],
  ['style, layout, paint, ms', (added) => added.with.rendering - added.without.rendering],
  ['main thread, ms', timeAdded],
  ['heap, MB', (added) => (added.with.heap - added.without.heap) / 1e6],
  ['nodes', (added) => Math.max(0, added.with.nodes - added.without.nodes)],
  ['first mark after, ms', (added) => added.with.firstMark],
  ['a frame, ×', (added) => added.with.frame / added.without.frame],
  ['layout shift', (added) => added.with.layoutShift - added.without.layoutShift],
];

const ALONE: readonly (readonly [title: string, cell: (visit: Visit) => number])[] = [
  ['unit, ms', (visit) => visit.unit],
  ['main thread, ms', (visit) => visit.total],
  ['style, layout, paint, ms', (visit) => visit.rendering],
  ['heap, MB', (visit) => visit.heap / 1e6],
  ['nodes', (visit) => visit.nodes],
  ['a frame, ms', (visit) => visit.frame],
];

/** All that was measured, as tables. */
export function pageSections(results: readonly Result[]): BenchSection[] {
  const alone = results.filter(({ marks }) => !marks);
  const added = addedBy(results);
  return [
    {
      title: 'The pages by themselves',
      body: markdownTable(
        ['page', ...ALONE.map(([title]) => title)],
        alone.map(({ page, visit }) => [page, ...ALONE.map(([, cell]) => shown(cell(visit)))]),
      ),
    },
    ...[...Map.groupBy(added, ({ size }) => size)].map(([size, group]) => ({
      title: `What is added to them, with ${size.toLocaleString('en')} forms`,
      body: markdownTable(
        ['page', ...ADDED.map(([title]) => title)],
        group.map((one) => [`${one.page}: ${one.contender}`, ...ADDED.map(([, cell]) => shown(cell(one)))]),
      ),
    })),
    {
      title: 'mark.js, as a multiple of Glosslight',
      body: markdownTable(
        ['page', 'script', 'main thread', 'longest slice'],
        pairsOf(added).map(([ours, peer]) => [
          `${ours.page}, ${ours.size.toLocaleString('en')} forms`,
          shown(peer.with.script / ours.with.script),
          shown(timeAdded(peer) / timeAdded(ours)),
          shown(peer.with.longestSlice / ours.with.longestSlice),
        ]),
      ),
    },
  ];
}

/** Script time on every page, by dictionary. */
export function pageChart(results: readonly Result[]): BarChart {
  const added = addedBy(results);
  return {
    title: 'What marking a page costs',
    measure: 'ms of script on the page’s main thread, set-up and all; shorter is better',
    scale: 'log',
    groups: [...Map.groupBy(added, ({ page, size }) => `${page}, ${size.toLocaleString('en')} forms`)].map(
      ([title, group]) => ({
        title,
        bars: group.map((one) => ({
          name: one.contender,
          value: one.with.script,
          label: rounded(one.with.script),
          isOurs: one.contender === 'Glosslight',
        })),
      }),
    ),
  };
}

function addedBy(results: readonly Result[]): Added[] {
  return results
    .filter(({ marks }) => marks)
    .flatMap(({ page, size, contender, visit }) => {
      const without = results.find((other) => other.page === page && !other.marks)?.visit;
      return without === undefined ? [] : [{ page, size, contender, with: visit, without }];
    });
}

/** Ours and its peer, on the same page with the same dictionary. */
function pairsOf(added: readonly Added[]): [Added, Added][] {
  return [...Map.groupBy(added, ({ page, size }) => `${size} ${page}`).values()].flatMap(([ours, peer]) =>
    ours === undefined || peer === undefined ? [] : [[ours, peer]],
  );
}

/** All that the main thread does more, whoever is to blame. In ms of processor time. */
function timeAdded(added: Added): number {
  return added.with.total - added.without.total;
}

function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return Math.abs(value) < 100 ? String(Number(value.toPrecision(2))) : rounded(value);
}
