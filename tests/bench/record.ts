import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../source-files.ts';
import { type BarChart, drawBarChart } from './bar-chart.ts';

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

/** Writes the report and its chart to `docs/benchmarks`, over those of the run before, and says where they are. */
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
  console.log(`\nRecorded in ${FOLDER}/${report.name}.md and ${report.name}.svg.`);
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
