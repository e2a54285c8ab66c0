import { stripVTControlCharacters } from 'node:util';
import * as z from 'zod/mini';
import type { StageResult } from './stages.ts';

/** What is needed of the JSON report of the Playwright runner; suites hold suites, as deep as files nest them. */
interface Suite {
  readonly specs: readonly Spec[];
  readonly suites?: readonly Suite[] | undefined;
}

const SPEC = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.enum(['expected', 'unexpected', 'skipped', 'flaky']),
      annotations: z.array(z.object({ type: z.string(), description: z.optional(z.string()) })),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.optional(z.string()) })) })),
    }),
  ),
});
type Spec = z.infer<typeof SPEC>;

const SUITE: z.ZodMiniType<Suite> = z.object({
  specs: z.array(SPEC),
  get suites() {
    return z.optional(z.array(SUITE));
  },
});

const REPORT = z.object({
  suites: z.array(SUITE),
  errors: z.array(z.object({ message: z.optional(z.string()) })),
});

/** Counts, failures and reasons for skipping of an end-to-end run. Errors outside of any test count as failures. */
export function readStoryReport(json: unknown): StageResult {
  const report = REPORT.parse(json);
  const tests = report.suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map((test) => ({ ...test, spec })));
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  const skipped = tests.filter(({ status }) => status === 'skipped');
  const reasons = skipped.map(
    ({ annotations }) => annotations.find(({ type }) => type === 'skip')?.description,
  );
  return {
    passed: tests.length - failed.length - skipped.length,
    failed: failed.length + report.errors.length,
    skipped: skipped.length,
    details: stripVTControlCharacters(
      [
        ...report.errors.map(({ message }) => message ?? 'an error without words'),
        ...failed.map(({ projectName, results, spec }) => {
          const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message ?? ''));
          return `✗ ${spec.file} in ${projectName}: ${spec.title}\n${messages.join('\n')}`;
        }),
        ...[...new Set(reasons)].map((reason) => `Skipped: ${reason ?? 'for no reason given'}`),
      ].join('\n\n'),
    ),
  };
}

/** `12 of 340`, from what the runner has printed so far: the number of tests first, then a sign for each. */
export function storiesDone(soFar: string): string {
  const lines = stripVTControlCharacters(soFar);
  const total = /Running (\d+) test/.exec(lines)?.[1];
  const signs = lines.split('\n').filter((line) => /^[·×±°TF]+$/.test(line.trim()));
  return total === undefined ? '' : `${signs.join('').replaceAll(/\s/g, '').length} of ${total}`;
}

function specsOf(suite: Suite): Spec[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}
