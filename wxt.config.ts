import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { compileFromDisk } from './src/compile/compile-from-disk.ts';
import { glossaryPlugin } from './src/compile/glossary-plugin.ts';
import { shippedPackages } from './src/tasks/shipped-packages.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * What every page carries is kept small. There the browser's own `browser` is used: on the browsers that the manifest
 * asks for, the polyfill hands that very object on unchanged. And the script starts by itself: the framework's start
 * tells every page the extension's id by `postMessage`, and lets any page end the script with a forged event.
 */
const BROWSER_IN_PAGES = '\0browser-in-pages';
const START_IN_PAGES = '\0virtual:wxt-content-script-isolated-world-entrypoint?';
const lightInPages = {
  name: 'glosslight-light-in-pages',
  enforce: 'pre',
  resolveId: (id: string) => (id === '@wxt-dev/webextension-polyfill/browser' ? BROWSER_IN_PAGES : null),
  load(id: string) {
    if (id === BROWSER_IN_PAGES) return 'export const { browser } = globalThis;';
    if (!id.startsWith(START_IN_PAGES)) return null;
    return `import page from ${JSON.stringify(id.slice(START_IN_PAGES.length))}; export default page.main();`;
  },
} as const;

/**
 * What the first minifier has made small, and private names with it, a second one makes smaller still. Functions stay:
 * one that is made anew wherever it is called is shorter, but slower.
 */
const SECOND_PASS = { ecma: 2020, compress: { passes: 2, reduce_funcs: false } } as const;
const smallInPages = {
  name: 'glosslight-small-in-pages',
  async generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const output of Object.values(bundle)) {
      if (output.code === undefined) continue;
      const { code } = await minify(output.code, SECOND_PASS);
      output.code = code ?? output.code;
    }
  },
};

const shipped = shippedPackages({ root });

/** Firefox does not hand the styles of highlights down from the root. */
const highlightsForFirefox = {
  name: 'glosslight-highlights-for-firefox',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    id.includes('/page.css') ? code.replaceAll(':root::highlight', '::highlight') : null,
} as const;

/** A page is painted when its styles are there, so they need not wait behind scripts that are many times larger. */
const stylesFirst = {
  name: 'glosslight-styles-first',
  transformIndexHtml: {
    order: 'post',
    handler: (page: string) =>
      page.replace(
        /(<script type="module".*)(<link rel="stylesheet"[^>]*>)/s,
        (_, scripts: string, styles: string) => `${styles}\n    ${scripts}`,
      ),
  },
} as const;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'src/public',
  // What the build needs, and nothing else: reviewers unpack it and run `npm run build-for-amo`.
  zip: {
    includeSources: [
      '{src,entrypoints,glossary}/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'LICENSE',
      'README.md',
    ],
  },
  manifestVersion: 3,
  // A mistake in the glossary is told once and as it is, before the bundler wraps it in stacks of its own.
  hooks: {
    'build:before': () => void compileFromDisk({ root }),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.plugins?.push(lightInPages, ...(config.build?.minify === false ? [] : [smallInPages]));
    },
    'build:done': ({ config }) => shipped.writeNotices(config.outDir),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Kept: settings and what the learner saves. Context menus: "Look up …" on what is selected.
    permissions: ['contextMenus', 'storage'],
    omnibox: { keyword: 'gloss' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      // Not N and P: Chromium keeps those for tab groups, and gives an extension no key at all in their place.
      'next-term': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'glosslight@glosslight.org',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148', externally_connectable: { ids: [] } }),
  }),
  vite: ({ browser }) => ({
    plugins: [
      preact(),
      glossaryPlugin({ root }),
      stylesFirst,
      shipped.plugin,
      ...(browser === 'firefox' ? [highlightsForFirefox] : []),
    ],
    build: {
      // The browsers that the manifest asks for. They load modules ahead by themselves, and nothing of ours is to
      // fetch anything.
      target: ['chrome148', 'firefox153'],
      modulePreload: { polyfill: false },
    },
  }),
});
