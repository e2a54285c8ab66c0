// npm run build: the extension for both browsers, into .output/.
import { BUILDS, buildStage } from './build-stage.ts';
import { runStages } from './stages.ts';

const { failed } = await runStages([buildStage(['chromium', 'firefox'])]);
if (failed === 0) {
  for (const { title, folder } of Object.values(BUILDS)) console.log(`${title}: ${folder}`);
}
process.exitCode = failed > 0 ? 1 : 0;
