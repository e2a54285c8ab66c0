import * as z from 'zod/mini';
import { runTool } from './run-tool.ts';
import type { StageResult } from './stages.ts';

const REPORT = z.object({
  errors: z.array(z.unknown()),
  notices: z.array(z.unknown()),
  warnings: z.array(z.object({ code: z.string(), file: z.optional(z.string()), message: z.string() })),
});

/**
 * The one warning there must be: Preact can write markup for a property that we never use, and stores want
 * libraries unmodified. Trusted Types on our pages prove that it never does.
 */
const KNOWN_WARNING = 'UNSAFE_VAR_ASSIGNMENT';

/** The linter of addons.mozilla.org on the Firefox build: no error, no notice, and no warning but the known one. */
export async function lintForStore(): Promise<StageResult> {
  const { output } = await runTool({
    command: 'web-ext',
    args: ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'],
  });
  const json: unknown = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  const { errors, notices, warnings } = REPORT.parse(json);
  const known = new Set<string>();
  const unknown = warnings.filter(({ code, file = '' }) => {
    // Once in each bundle that holds Preact; a second one in the same bundle is somebody else's.
    const isKnown = code === KNOWN_WARNING && !known.has(file);
    if (isKnown) known.add(file);
    return !isKnown;
  });
  const complaints = [...errors, ...notices, ...unknown].map((complaint) => JSON.stringify(complaint));
  return {
    passed: complaints.length === 0 ? 1 : 0,
    failed: complaints.length === 0 ? 0 : 1,
    skipped: 0,
    details: complaints.join('\n'),
  };
}
