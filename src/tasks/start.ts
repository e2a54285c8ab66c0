// npm start [-- URL|FILE]: a browser with the extension on a page; without a display, what it found, in words.

import { ensureBrowser } from './browsers.ts';
import { BUILDS, buildStage } from './build-stage.ts';
import { startLoopbackSite } from './loopback-site.ts';
import { showPage, tellTerms } from './show-page.ts';
import { runStages } from './stages.ts';
import { findTarget } from './start-target.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

const site = await startLoopbackSite();
try {
  const url = findTarget({ wish: process.argv[2], site });
  const { path } = await ensureBrowser('chromium');
  const { failed } = await runStages([buildStage(['chromium'])]);
  if (failed > 0) throw new Error('The build failed, so there is nothing to show.');
  const start = { url, browser: path, extension: BUILDS.chromium.folder };
  await (hasDisplay ? showPage(start) : tellTerms(start));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await site.close();
}
