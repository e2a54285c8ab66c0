import type { Result } from './race.ts';
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
  return markdown(
    COLUMNS.map(([title]) => title),
    results.toSorted((a, b) => a.ratio - b.ratio).map((result) => COLUMNS.map(([, cell]) => cell(result))),
  );
}

/** A Markdown table of what the most hostile blocks take. */
export function worstCaseTable(cases: readonly WorstCase[]): string {
  return markdown(
    ['50,000 characters of', 'read, ms', 'judge, ms'],
    cases.map(({ name, readMs, judgeMs }) => [name, rounded(readMs), rounded(judgeMs)]),
  );
}

function markdown(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(titles), row(titles.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(row)].join(
    '\n',
  );
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Three digits that count. */
function rounded(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))} %`;
}
