import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Folders whose tests stand in for the browser, so that each file needs a world of its own. */
const RIM = 'tests/unit/{app,page,platform,popover,popup}/**/*.test.{ts,tsx}';
const BUNDLE = 'tests/bundle*.test.ts';
const PACKAGES = 'tests/packages.test.ts';

/** `pure` and `rim` need no build; `bundle` asks the built extension, `packages` its archives. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [preact()],
  test: {
    setupFiles: 'tests/unit/speak-english.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [RIM, BUNDLE, PACKAGES],
          // Values in, values out: files that share a world share what it costs to make one.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'rim', include: [RIM] } },
      { extends: true, test: { name: 'bundle', include: [BUNDLE] } },
      { extends: true, test: { name: 'packages', include: [PACKAGES] } },
    ],
  },
});
