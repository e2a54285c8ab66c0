import { runTool, type ToolRun } from './run-tool.ts';
import type { Stage, StageResult } from './stages.ts';

/** What can be checked without running the product: types, lint, format, dead code. */
export const CHECK_STAGES: readonly Stage[] = [
  { title: 'types', run: checkTypes },
  toolStage('lint', 'oxlint', ['--type-aware', '--deny-warnings', '--quiet']),
  toolStage('format', 'biome', ['check']),
  toolStage('dead code', 'knip', []),
];

/** A stage that is one command: it passes when the command ends well. */
function toolStage(title: string, command: string, args: readonly string[]): Stage {
  return { title, run: async () => onePass(await runTool({ command, args })) };
}

/** One passed or one failed, with the tool's words if it failed. */
function onePass({ succeeded, output }: ToolRun): StageResult {
  return {
    passed: succeeded ? 1 : 0,
    failed: succeeded ? 0 : 1,
    skipped: 0,
    details: succeeded ? '' : output,
  };
}

async function checkTypes(): Promise<StageResult> {
  // tsconfig.json extends a file that WXT writes.
  const prepared = await runTool({ command: 'wxt', args: ['prepare'] });
  if (!prepared.succeeded) return onePass(prepared);
  const all = await runTool({ command: 'tsc', args: ['--noEmit'] });
  // Once more for the pure folders, with a library that knows neither page nor browser.
  return onePass(all.succeeded ? await runTool({ command: 'tsc', args: ['-p', 'tests/pure'] }) : all);
}
