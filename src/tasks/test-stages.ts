import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildStage } from './build-stage.ts';
import { CHECK_STAGES } from './check-stages.ts';
import { rebuildFromSources } from './rebuild.ts';
import { runTool, type ToolRun } from './run-tool.ts';
import type { Stage, StageResult } from './stages.ts';
import { lintForStore } from './store-lint.ts';
import { readStoryReport, storiesDone } from './story-report.ts';
import { countUnitTests, unitFailures } from './unit-report.ts';

const RESULTS = 'test-results';

/** Everything that is tested, cheapest first. What needs a build comes after it, and fails without one. */
export function testStages(): Stage[] {
  let built = false;
  const afterBuild = (stage: Stage): Stage => ({
    title: stage.title,
    run: (progress) =>
      built ? stage.run(progress) : Promise.reject(new Error('Not run: there is no build.')),
  });
  const both = buildStage(['chromium', 'firefox'], 'zip');
  const build: Stage = {
    title: both.title,
    async run(progress) {
      rmSync('.output', { recursive: true, force: true });
      const result = await both.run(progress);
      built = result.failed === 0;
      return result;
    },
  };
  return [
    ...CHECK_STAGES,
    { title: 'unit tests', run: () => runUnitTests('unit', ['pure', 'rim']) },
    build,
    afterBuild({ title: 'bundles and packages', run: () => runUnitTests('bundle', ['bundle', 'packages']) }),
    afterBuild({ title: 'store lint', run: lintForStore }),
    afterBuild({ title: 'same packages from the sources', run: rebuildFromSources }),
    afterBuild({ title: 'stories in Chromium and Firefox', run: runStories }),
  ];
}

async function runUnitTests(name: string, projects: readonly string[]): Promise<StageResult> {
  const report = `${RESULTS}/${name}.json`;
  const { succeeded, output, json } = await runForReport({
    command: 'vitest',
    args: [
      'run',
      '--config=tests/vitest.config.ts',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    environment: { NO_COLOR: '1' },
    report,
  });
  const counts = countUnitTests(json);
  return noteBadEnd({ ...counts, details: counts.failed > 0 ? unitFailures(output) : '' }, succeeded, output);
}

async function runStories(progress: (what: string) => void): Promise<StageResult> {
  const report = `${RESULTS}/stories.json`;
  const { succeeded, output, json } = await runForReport({
    command: 'playwright',
    args: ['test', '--config=tests/e2e/playwright.config.ts', '--reporter=dot,json'],
    onOutput: (soFar) => progress(storiesDone(soFar)),
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
  });
  return noteBadEnd(readStoryReport(json), succeeded, output);
}

/** Runs a test runner that writes a report; without a report, its words are the error. */
async function runForReport({
  report,
  ...tool
}: {
  command: string;
  args: readonly string[];
  environment: Readonly<Record<string, string>>;
  onOutput?: (soFar: string) => void;
  report: string;
}): Promise<ToolRun & { json: unknown }> {
  mkdirSync(RESULTS, { recursive: true });
  rmSync(report, { force: true });
  const run = await runTool(tool);
  if (!existsSync(report)) throw new Error(`There is no report.\n${run.output}`);
  return { ...run, json: JSON.parse(readFileSync(report, 'utf8')) };
}

/** A runner that ends badly, though no test of it failed, has failed all the same. */
function noteBadEnd(result: StageResult, succeeded: boolean, output: string): StageResult {
  return succeeded || result.failed > 0 ? result : { ...result, failed: 1, details: output };
}
