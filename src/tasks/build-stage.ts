import { runTool } from './run-tool.ts';
import type { Stage } from './stages.ts';

/** Both production builds, in the folders that the browsers load. */
export const BUILDS = {
  chromium: { title: 'Chromium', args: [], folder: '.output/chrome-mv3' },
  firefox: { title: 'Firefox', args: ['-b', 'firefox'], folder: '.output/firefox-mv3' },
} as const;

/** Builds one after the other: both write WXT's generated types. `zip` also packs what was built. */
export function buildStage(
  browsers: readonly (keyof typeof BUILDS)[],
  command: 'build' | 'zip' = 'build',
): Stage {
  return {
    title: command === 'zip' ? 'build and pack' : 'build',
    async run(progress) {
      const failures: string[] = [];
      for (const browser of browsers) {
        const { title, args } = BUILDS[browser];
        progress(title);
        const { succeeded, output } = await runTool({ command: 'wxt', args: [command, ...args] });
        if (!succeeded) failures.push(`${title}:\n${readableBuildOutput(output)}`);
      }
      const failed = failures.length;
      return { passed: browsers.length - failed, failed, skipped: 0, details: failures.join('\n\n') };
    },
  };
}

/** What the bundler says, without its spinner, and once: it repeats an error with every layer that passes it on. */
export function readableBuildOutput(output: string): string {
  const from = output.indexOf('ERROR');
  const error = output.slice(Math.max(from, 0)).split(/\n\s*✖ Command failed/)[0] ?? '';
  return error
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .join('\n')
    .trim();
}
