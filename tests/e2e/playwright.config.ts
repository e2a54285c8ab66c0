import { defineConfig } from '@playwright/test';
import type { WorkerOptions } from './fixtures.ts';

/** Stories against the production build, in both browsers. Never a second try: a test that wavers is a bug. */
export default defineConfig<object, WorkerOptions>({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 8_000 },
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' } },
  ],
});
