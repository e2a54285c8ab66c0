import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { findFiles, ROOT } from './source-files.ts';

const STEP = z.strictObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const WORKFLOW = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({ contents: z.literal('read') }),
  jobs: z.record(z.string(), z.object({ 'runs-on': z.string(), steps: z.array(STEP) })),
});

const workflows = findFiles('.github/workflows/*.yml').map((path) => ({
  path,
  steps: Object.values(WORKFLOW.parse(parse(readFileSync(join(ROOT, path), 'utf8'))).jobs).flatMap(
    ({ steps }) => steps,
  ),
}));

it('the public runners run the same script as everybody, and it can be run', () => {
  expect(workflows.map(({ path }) => path)).toContain('.github/workflows/test.yml');
  for (const { path, steps } of workflows) expect(steps.at(-1)?.run, path).toBe('.ci/run');
  expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).toBe(0o111);
  expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toMatch(/^npm test$/m);
});

it('workflows use official actions alone', () => {
  const uses = workflows.flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((one) => !/^actions\/(?:checkout|setup-node|cache)@v\d+$/.test(one))).toEqual([]);
});
