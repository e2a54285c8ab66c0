import * as z from 'zod/mini';
import type { StageResult } from './stages.ts';

/** What is needed of the JSON report of vitest. */
const REPORT = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.nullable(z.array(z.string())),
        }),
      ),
    }),
  ),
});

/** Counts and failures of a vitest run. A file that could not be loaded is a failure of its own. */
export function readUnitReport(json: unknown): StageResult {
  const report = REPORT.parse(json);
  const failures: string[] = [];
  let unloadable = 0;
  for (const { name, status, message, assertionResults } of report.testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    for (const { fullName, failureMessages } of failed) {
      failures.push(`${name}\n✗ ${fullName}\n${(failureMessages ?? []).join('\n')}`);
    }
    if (status === 'failed' && failed.length === 0) {
      unloadable += 1;
      failures.push(`${name}\n${message}`);
    }
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable,
    skipped: report.numPendingTests,
    details: failures.join('\n\n'),
  };
}
