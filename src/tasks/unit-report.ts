import * as z from 'zod/mini';
import type { Counts } from './stages.ts';

/** What is needed of the JSON report of vitest. */
const REPORT = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Counts of a vitest run. A file that could not be loaded is a failure of its own. */
export function countUnitTests(json: unknown): Counts {
  const report = REPORT.parse(json);
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests,
  };
}

/** The part of vitest's words that tells of failures; all of them where that part is not to be found. */
export function unitFailures(output: string): string {
  const from = output.search(/^⎯+ (?:Failed|Unhandled|Startup)/m);
  return output.slice(Math.max(from, 0)).trim();
}
