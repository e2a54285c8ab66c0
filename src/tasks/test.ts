// npm test: everything, for both browsers. Ends with one line that counts it all.
import { rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers.ts';
import { ensureDisplayTools } from './display-tools.ts';
import { countsLine, runStages } from './stages.ts';
import { testStages } from './test-stages.ts';

const started = performance.now();
console.log(`Node ${process.version}`);
try {
  Object.assign(process.env, await ensureBrowsers(['chromium', 'firefox']));
  ensureDisplayTools();
  rmSync('test-results', { recursive: true, force: true });
  const counts = await runStages(testStages());
  console.log(`\nAll in ${Math.round((performance.now() - started) / 1000)} s.`);
  console.log(countsLine(counts));
  process.exitCode = counts.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log(countsLine({ passed: 0, failed: 1, skipped: 0 }));
  process.exitCode = 1;
}
