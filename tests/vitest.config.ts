import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** `unit`: everything that needs no build. `bundle`: what is asked of the built extension. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/bundle.test.ts', 'tests/e2e/**'],
        },
      },
      { extends: true, test: { name: 'bundle', include: ['tests/bundle.test.ts'] } },
    ],
  },
});
