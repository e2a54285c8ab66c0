import type { BarChart } from './bar-chart.ts';
import { markdownTable, rounded } from './markdown-table.ts';
import type { Result } from './race.ts';
import type { SenseCost } from './senses.ts';
import type { WorstCase } from './worst-cases.ts';

const COLUMNS: readonly (readonly [title: string, cell: (result: Result) => string])[] = [
  ['contender', ({ name, share }) => (share < 1 ? `${name} (on ${percent(share)} of the text)` : name)],
  ['× floor', ({ ratio }) => rounded(ratio)],
  ['MB/s', ({ megabytesASecond }) => rounded(megabytesASecond)],
  ['build, ms', ({ buildMs }) => rounded(buildMs)],
  ['shipped, kB', ({ bytes }) => rounded(bytes / 1000)],
  ['gzip, kB', ({ gzipBytes }) => rounded(gzipBytes / 1000)],
  ['load, ms', ({ loadMs }) => rounded(loadMs)],
  ['heap, bytes a form', ({ heapBytes, forms }) => rounded(heapBytes / forms)],
  ['hits', ({ hits }) => String(hits)],
  ['agreement', ({ agreement }) => (agreement === null ? '–' : agreement.toFixed(4))],
];

/** A Markdown table of what was measured with one dictionary, the fastest first. */
export function raceTable(results: readonly Result[]): string {
  return markdownTable(
    COLUMNS.map(([title]) => title),
    results.toSorted((a, b) => a.ratio - b.ratio).map((result) => COLUMNS.map(([, cell]) => cell(result))),
  );
}

/** A Markdown table of what senses cost on pages of each kind. */
export function senseTable(costs: readonly SenseCost[]): string {
  return markdownTable(
    [
      'pages',
      'characters',
      'forms found',
      'mentions',
      'finding, × floor',
      'with senses, × floor',
      'senses add',
    ],
    costs.map(({ kind, characters, candidates, mentions, finding, withSenses }) => [
      kind,
      characters.toLocaleString('en'),
      String(candidates),
      String(mentions),
      rounded(finding),
      rounded(withSenses),
      percent(withSenses / finding - 1),
    ]),
  );
}

/** A Markdown table of what the most hostile blocks take. */
export function worstCaseTable(cases: readonly WorstCase[]): string {
  return markdownTable(
    ['10,000 characters of', 'read, ms', 'judge, ms'],
    cases.map(({ name, readMs, judgeMs }) => [name, rounded(readMs), rounded(judgeMs)]),
  );
}

/** Every contender with every dictionary, as far as it came. */
export function raceChart(results: readonly Result[]): BarChart {
  return {
    title: 'Finding terms in a page',
    measure: '× the time of one charCodeAt pass over the same text; shorter is better',
    scale: 'log',
    groups: [...Map.groupBy(results, ({ forms }) => forms)].map(([forms, group]) => ({
      title: `${forms.toLocaleString('en')} forms`,
      bars: group
        .toSorted((a, b) => a.ratio - b.ratio)
        .map(({ name, ratio }) => ({
          name,
          value: ratio,
          label: rounded(ratio),
          isOurs: name.startsWith('Glosslight'),
        })),
    })),
  };
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))} %`;
}
