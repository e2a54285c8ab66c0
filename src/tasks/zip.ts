// npm run zip: the archives that the stores take, and the sources that reviewers build from, into .output/.
import { rmSync } from 'node:fs';
import { buildStage } from './build-stage.ts';
import { listPackages, packageLines } from './packages.ts';
import { runStages } from './stages.ts';

rmSync('.output', { recursive: true, force: true });
const { failed } = await runStages([buildStage(['chromium', 'firefox'], 'zip')]);
if (failed === 0) console.log(`In .output, with their SHA-256:\n${packageLines(listPackages('.'))}`);
process.exitCode = failed > 0 ? 1 : 0;
