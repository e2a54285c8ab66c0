// npm run build: the extension for both browsers, into .output/.
import { BUILD_STAGE, BUILDS } from './build-stage.ts';
import { runStages } from './stages.ts';

const { failed } = await runStages([BUILD_STAGE]);
if (failed === 0) console.log(BUILDS.map(({ title, folder }) => `${title}: ${folder}`).join('\n'));
process.exitCode = failed > 0 ? 1 : 0;
