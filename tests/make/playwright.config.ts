import { defineConfig } from '@playwright/test';
import type { WorkerOptions } from '../e2e/fixtures.ts';

/** What is made with the built extension, by the same means by which its stories are told; no tests. */
export default defineConfig<object, WorkerOptions>({
  testDir: '.',
  testMatch: '*.make.ts',
  outputDir: '../../test-results/make',
  workers: 1,
  timeout: 120_000,
  projects: [{ name: 'chromium', use: { engine: 'chromium' } }],
});
