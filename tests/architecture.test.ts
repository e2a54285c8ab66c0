import { describe, expect, it } from 'vitest';
import { findFiles, type Import, readSourceFiles, type SourceFile } from './source-files.ts';

interface Room {
  /** Folders of ours it may import from, besides itself. */
  readonly ours: readonly string[];
  /** Packages and virtual modules; `node:` stands for all of Node. */
  readonly packages: readonly string[];
}

/** Who may import whom. The arrow of the house: nothing points back. */
const ROOMS: Readonly<Record<string, Room>> = {
  model: { ours: [], packages: [] },
  text: { ours: [], packages: [] },
  words: { ours: ['public'], packages: [] },
  lexicon: { ours: ['model', 'text'], packages: [] },
  matcher: { ours: ['model', 'text', 'lexicon'], packages: [] },
  search: { ours: ['model', 'text'], packages: ['fuse.js'] },
  compile: {
    ours: ['model', 'text', 'lexicon', 'matcher', 'search'],
    packages: ['node:', 'zod', 'yaml', 'syllable', 'vite'],
  },
  page: { ours: ['model'], packages: [] },
  ui: { ours: ['model', 'words'], packages: ['preact'] },
  card: { ours: ['model', 'ui', 'words'], packages: ['preact'] },
  popover: { ours: ['model'], packages: [] },
  popup: { ours: ['model', 'search', 'ui', 'words'], packages: ['preact'] },
  options: { ours: ['model', 'ui', 'words'], packages: ['preact'] },
  'glossary-page': { ours: ['learner', 'model', 'popup', 'search', 'ui', 'words'], packages: ['preact'] },
  welcome: { ours: ['ui', 'words'], packages: ['preact'] },
  learner: { ours: ['model', 'words'], packages: ['ts-fsrs'] },
  platform: { ours: ['learner', 'model', 'words'], packages: ['idb', 'zod/mini'] },
  // What "npm run glossary -- preview" serves; no part of the extension.
  preview: {
    ours: ['card', 'model', 'popover', 'popup', 'public', 'words'],
    packages: ['preact', 'virtual:glossary'],
  },
  app: { ours: ['model', 'text', 'lexicon', 'matcher', 'page', 'popover', 'platform'], packages: [] },
  entrypoints: {
    ours: [
      'app',
      'card',
      'glossary-page',
      'lexicon',
      'model',
      'options',
      'platform',
      'popup',
      'search',
      'welcome',
      'words',
    ],
    packages: [
      'preact',
      'virtual:glossary',
      'virtual:lexicon',
      'wxt/utils/define-background',
      'wxt/utils/define-content-script',
    ],
  },
  tasks: {
    ours: ['compile', 'model'],
    packages: ['node:', '@playwright/test', '@puppeteer/browsers', 'vite', 'wxt', 'zod/mini'],
  },
};

/** The only file that imports the extension API. */
const DOOR = 'src/platform/browser.ts';
const EXTENSION_API = /^(?:wxt\/browser|webextension-polyfill|browser$)/;

// That these know no page and no browser is proved by the compiler (tests/pure/tsconfig.json); the clock is its blind spot.
const PURE_FOLDERS = ['model', 'learner', 'text', 'lexicon', 'matcher', 'search', 'words'];
const CLOCK_OR_CHANCE = /\b(?:Date|performance|setTimeout)\b|Math\.random/;

const LONGEST_FILE = 300;
const MEDIAN_FILE = 70;
const LONGEST_ENTRYPOINT = 40;

const files = readSourceFiles();
const byPath = new Map(files.map((file) => [file.path, file]));

describe('imports', () => {
  it('every folder has its place in the house', () => {
    expect(files.filter((file) => ROOMS[file.folder] === undefined).map((file) => file.path)).toEqual([]);
  });

  it('every file imports only what its folder may', () => {
    const trespasses = files.flatMap((file) =>
      file.imports
        .filter((one) => !isAllowed(file, one))
        .map((one) => `${file.path} imports ${one.specifier}`),
    );
    expect(trespasses).toEqual([]);
  });

  it('one file alone opens the door to the extension API', () => {
    const importers = files.filter((file) => file.imports.some((one) => EXTENSION_API.test(one.specifier)));
    expect(importers.map((file) => file.path)).toEqual([DOOR]);
  });

  it('no files import each other in a circle', () => {
    expect(findCycles()).toEqual([]);
  });
});

describe('files', () => {
  it('every file is short enough to be read at once', () => {
    const tooLong = files.filter(
      ({ folder, lines }) => lines > (folder === 'entrypoints' ? LONGEST_ENTRYPOINT : LONGEST_FILE),
    );
    expect(tooLong.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  it('half of the files are short enough for one screen', () => {
    const lengths = files.map((file) => file.lines).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MEDIAN_FILE);
  });

  it('no file or folder is a drawer for odds and ends', () => {
    const drawers = /(?:^|\/)(?:utils?|helpers?|common|shared|misc)(?:\/|\.[^/]*$)/;
    expect(findFiles('{src,entrypoints,tests}/**/*').filter((path) => drawers.test(path))).toEqual([]);
  });

  it('file names are kebab-case, and PascalCase for views', () => {
    const wellNamed = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.(?:ts|tsx|mjs)|[A-Z][A-Za-z0-9]*\.tsx)$/;
    expect(
      files.filter(({ path }) => !wellNamed.test(path.split('/').at(-1) ?? '')).map(({ path }) => path),
    ).toEqual([]);
  });

  it('every unit test mirrors a source file', () => {
    const orphans = findFiles('tests/unit/**/*.test.{ts,tsx}').filter((test) => {
      const source = test.replace(/^tests\/unit\//, 'src/').replace(/\.test\.tsx?$/, '');
      return !['.ts', '.tsx', '.mjs'].some((extension) => byPath.has(source + extension));
    });
    expect(orphans).toEqual([]);
  });
});

it('pure folders know no clock and no chance', () => {
  const impure = files.filter(
    ({ folder, code }) => PURE_FOLDERS.includes(folder) && CLOCK_OR_CHANCE.test(code),
  );
  expect(impure.map((file) => file.path)).toEqual([]);
});

function isAllowed(file: SourceFile, { specifier, file: target }: Import): boolean {
  const room = ROOMS[file.folder];
  if (room === undefined) return false;
  if (target !== null) {
    const [top = '', folder = ''] = target.split('/');
    const into = top === 'src' ? folder : top;
    return into === file.folder || room.ours.includes(into);
  }
  if (file.path === DOOR && EXTENSION_API.test(specifier)) return true;
  return room.packages.some(
    (allowed) =>
      specifier === allowed ||
      // Preact's own parts (hooks, jsx-runtime) come with it; so does everything of Node with `node:`.
      ((allowed === 'preact' || allowed === 'fuse.js') && specifier.startsWith(`${allowed}/`)) ||
      (allowed === 'node:' && specifier.startsWith('node:')),
  );
}

/** Circles among imports that are left at run time, each as the path that closes it. */
function findCycles(): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) cycles.push([...trail.slice(seenAt), path].join(' → '));
    if (seenAt >= 0 || done.has(path)) return;
    for (const { file, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (file !== null && !typeOnly) visit(file, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
}
