import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildStage } from './build-stage.ts';
import { CHECK_STAGES } from './check-stages.ts';
import { runTool } from './run-tool.ts';
import type { Stage, StageResult } from './stages.ts';
import { lintForStore } from './store-lint.ts';
import { readStoryReport } from './story-report.ts';
import { readUnitReport } from './unit-report.ts';

const RESULTS = 'test-results';

/** Everything that is tested, cheapest first. What needs a build comes after it, and fails without one. */
export function testStages(): Stage[] {
  let built = false;
  const afterBuild = (stage: Stage): Stage => ({
    title: stage.title,
    run: () => (built ? stage.run() : Promise.reject(new Error('Not run: there is no build.'))),
  });
  const both = buildStage(['chromium', 'firefox']);
  const build: Stage = {
    title: both.title,
    async run() {
      rmSync('.output', { recursive: true, force: true });
      const result = await both.run();
      built = result.failed === 0;
      return result;
    },
  };
  return [
    ...CHECK_STAGES,
    { title: 'unit tests', run: () => runUnitTests('unit') },
    build,
    afterBuild({ title: 'bundles', run: () => runUnitTests('bundle') }),
    afterBuild({ title: 'store lint', run: lintForStore }),
    afterBuild({ title: 'stories in Chromium and Firefox', run: runStories }),
  ];
}

async function runUnitTests(project: 'unit' | 'bundle'): Promise<StageResult> {
  const report = `${RESULTS}/${project}.json`;
  return runAndRead({
    command: 'vitest',
    args: [
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${project}`,
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    report,
    read: readUnitReport,
  });
}

async function runStories(): Promise<StageResult> {
  const report = `${RESULTS}/stories.json`;
  return runAndRead({
    command: 'playwright',
    args: ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter', 'json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    read: readStoryReport,
  });
}

/** Runs a test runner and reads its report; a runner that ends badly without saying why is a failure too. */
async function runAndRead({
  report,
  read,
  ...tool
}: {
  command: string;
  args: readonly string[];
  environment?: Readonly<Record<string, string>>;
  report: string;
  read: (json: unknown) => StageResult;
}): Promise<StageResult> {
  mkdirSync(RESULTS, { recursive: true });
  rmSync(report, { force: true });
  const { succeeded, output } = await runTool(tool);
  const result = read(readReport(report, output));
  if (succeeded || result.failed > 0) return result;
  return { ...result, failed: 1, details: output };
}

function readReport(path: string, output: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`There is no report.\n${output}`);
  }
}
