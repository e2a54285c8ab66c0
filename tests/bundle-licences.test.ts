import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles, ROOT } from './source-files.ts';

/** Whose work is shipped, and under which licence: run after the build. */

const LISTED = readFileSync(join(ROOT, 'docs/licences.md'), 'utf8')
  .split('\n')
  .flatMap((line) => /^\| `([^`]+)` \| (\S+) \|/.exec(line)?.slice(1, 3).join(' ') ?? []);

/** Kinds of files: scripts and stylesheets are made of the modules that the notices list, all others are ours. */
const MADE_OF_MODULES =
  /^(?:background|chunks\/[^/]+|content-scripts\/content)\.js$|^(?:assets\/[^/]+|content-scripts\/content)\.css$/;
const OURS =
  /^(?:[a-z]+\.html|manifest\.json|THIRD-PARTY\.txt|_locales\/[\w-]+\/messages\.json|icon\/\d+\.png)$/;

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  const notices = readFileSync(join(ROOT, '.output', build, 'THIRD-PARTY.txt'), 'utf8');
  const shipped = [...notices.matchAll(/^={80}\n(\S+) \S+ \(([^)]+)\), https:/gm)].map(
    ([, name, licence]) => `${name} ${licence}`,
  );

  it('ships the work of the packages that docs/licences.md lists, under the licences listed there', () => {
    expect(shipped.length).toBeGreaterThan(0);
    expect(shipped).toEqual(LISTED);
  });

  it('ships the words that those licences ask for, and our own', () => {
    const parts = notices.split(/^={80}$/m).slice(1);
    const bare = parts.filter((part) => !/copyright|holds no text of it/i.test(part));
    expect(bare).toEqual([]);
    expect(notices).toContain(readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim());
  });

  it('holds no file of another kind, and our pictures as we drew them', () => {
    const files = findFiles(`.output/${build}/**/*.*`).map((path) => path.replace(`.output/${build}/`, ''));
    expect(files.filter((file) => !MADE_OF_MODULES.test(file) && !OURS.test(file))).toEqual([]);
    for (const icon of files.filter((file) => file.startsWith('icon/'))) {
      const drawn = readFileSync(join(ROOT, 'src/public', icon));
      expect(readFileSync(join(ROOT, '.output', build, icon)).equals(drawn), icon).toBe(true);
    }
  });
});
