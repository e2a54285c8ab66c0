import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../source-files.ts';
import { type BarChart, drawBarChart } from './bar-chart.ts';
import { markdownTable } from './markdown-table.ts';

const FOLDER = 'docs/benchmarks';

/** What a bench found, for people. */
export interface BenchReport {
  /** As in `npm run bench:<name>`. */
  readonly name: string;
  readonly title: string;
  /** What was measured, how, and beside what: Markdown. */
  readonly measured: string;
  /** Browsers that took part, with their versions: `Chromium 156`. */
  readonly browsers?: readonly string[];
  readonly chart: BarChart;
  readonly sections: readonly BenchSection[];
}

export interface BenchSection {
  readonly title: string;
  /** Mostly a table: Markdown. */
  readonly body: string;
}

/** Where and when a bench ran. */
export interface Occasion {
  readonly cores: number;
  readonly node: string;
  /** `2026-11-22`. */
  readonly date: string;
}

/**
 * Writes the report and its chart to `docs/benchmarks`, and a short form into the readme, over those of the run before,
 * and says where they are.
 */
export function recordBench(report: BenchReport): void {
  const folder = join(ROOT, FOLDER);
  mkdirSync(folder, { recursive: true });
  const occasion: Occasion = {
    cores: availableParallelism(),
    node: process.versions.node,
    date: new Date().toISOString().slice(0, 10),
  };
  writeFileSync(join(folder, `${report.name}.svg`), drawBarChart(report.chart));
  writeFileSync(join(folder, `${report.name}.md`), benchPage(report, occasion));
  const readme = join(ROOT, 'README.md');
  writeFileSync(readme, fillPlace(readFileSync(readme, 'utf8'), report.name, readmePart(report)));
  console.log(`\nRecorded in ${FOLDER}/${report.name}.md and ${report.name}.svg, and in README.md.`);
}

/** The report as a page of Markdown, with its chart beside it as `<name>.svg`. */
export function benchPage(
  { name, title, measured, browsers = [], chart, sections }: BenchReport,
  { cores, node, date }: Occasion,
): string {
  const tools = [`Node ${node}`, ...browsers].join(', ');
  const parts = [
    `# ${title}`,
    measured,
    `![${chart.title}](${name}.svg)`,
    ...sections.map((section) => `## ${section.title}\n\n${section.body}`),
    `## Where, when, and again

Measured on ${date} on a machine with ${cores} cores: ${tools}. This page and its chart are written by the bench itself:

\`\`\`sh
npm run bench:${name} -- --record
\`\`\``,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The readme's part about a bench: its chart, the chart's figures as a table, and where to read on. */
export function readmePart({ name, title, chart }: BenchReport): string {
  const names = [...new Set(chart.groups.flatMap(({ bars }) => bars.map((bar) => bar.name)))];
  const rows = names.map((bar) => [
    bar,
    ...chart.groups.map(({ bars }) => bars.find((one) => one.name === bar)?.label ?? '–'),
  ]);
  return `### ${title}

![${chart.title}](${FOLDER}/${name}.svg)

${chart.measure}:

${markdownTable(['', ...chart.groups.map((group) => group.title)], rows)}

[How this was measured, and all of it](${FOLDER}/${name}.md). Again: \`npm run bench:${name} -- --record\`.`;
}

/** A text with other words between `<!-- bench:name -->` and `<!-- /bench:name -->`; as it is where it has no such place. */
export function fillPlace(text: string, name: string, words: string): string {
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from + start.length)}\n\n${words}\n\n${text.slice(to)}`;
}
