import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../src/tasks/archive.ts';
import { listPackages } from '../src/tasks/packages.ts';
import { findFiles, ROOT } from './source-files.ts';

/** What is asked of the packages for the stores: run after `npm run zip`. */

/** Bytes: what has been reached, and a little room. The glossary is most of it. */
const LARGEST_PACKAGE = 400_000;
const LARGEST_SOURCES = 850_000;

const packages = listPackages(ROOT);
const read = (kind: string) => {
  const file = packages.find((one) => one.file.endsWith(`-${kind}.zip`))?.file ?? '';
  return readArchive(readFileSync(join(ROOT, '.output', file)));
};

it('there is a package for Chromium, one for Firefox, and one of sources, of one version', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(packages.map(({ file }) => file)).toEqual(
    ['chrome', 'firefox', 'sources'].map((kind) => `glosslight-${version}-${kind}.zip`),
  );
});

it('packages keep within their sizes', () => {
  const tooLarge = packages.filter(
    ({ file, bytes }) => bytes > (file.includes('sources') ? LARGEST_SOURCES : LARGEST_PACKAGE),
  );
  expect(tooLarge).toEqual([]);
});

describe.each([
  ['chrome', 'chrome-mv3'],
  ['firefox', 'firefox-mv3'],
])('the package for %s', (kind, build) => {
  it('holds what was built, every byte of it and nothing else', () => {
    const files = read(kind);
    const built = findFiles(`.output/${build}/**/*.*`).map((path) => path.replace(`.output/${build}/`, ''));
    expect(files.map(({ path }) => path).toSorted()).toEqual(built);
    for (const { path, content } of files) {
      expect(content.equals(readFileSync(join(ROOT, '.output', build, path))), path).toBe(true);
    }
  });
});

it.each(['chrome', 'firefox', 'sources'])('the package of %s is in order and knows no time', (kind) => {
  const files = read(kind);
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(paths.toSorted());
  expect(files.filter(({ time }) => time !== 0)).toEqual([]);
});

it('the sources are those folders and files that a build needs', () => {
  const tops = new Set(read('sources').map(({ path }) => path.split('/')[0]));
  expect([...tops]).toEqual([
    'LICENSE',
    'README.md',
    'entrypoints',
    'glossary',
    'package-lock.json',
    'package.json',
    'src',
    'tsconfig.json',
    'wxt.config.ts',
  ]);
});
