// npm run screenshots: builds for Chromium and takes the pictures of the readme and of the stores anew.
import { ensureBrowsers } from './browsers.ts';
import { buildStage } from './build-stage.ts';
import { runTool } from './run-tool.ts';
import { runStages, type Stage } from './stages.ts';

const pictures: Stage = {
  title: 'pictures',
  async run() {
    const args = ['test', '--config=tests/make/playwright.config.ts', 'pictures', '--reporter=line'];
    const { succeeded, output } = await runTool({ command: 'playwright', args });
    return {
      passed: succeeded ? 1 : 0,
      failed: succeeded ? 0 : 1,
      skipped: 0,
      details: succeeded ? '' : output,
    };
  },
};

Object.assign(process.env, await ensureBrowsers(['chromium']));
const { failed } = await runStages([buildStage(['chromium']), pictures]);
if (failed === 0) console.log('In docs/pictures and docs/store/pictures.');
process.exitCode = failed > 0 ? 1 : 0;
