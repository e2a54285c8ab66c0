import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/tasks/find-browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that tells this version, and its path. */
function program(name: string, says: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho "${says}"\n`);
  chmodSync(path, 0o755);
  return path;
}

const search = (environment: Record<string, string> = {}) => ({
  environment: { PATH: [folder, '/nowhere'].join(delimiter), ...environment },
  downloads: [],
});

describe('findBrowser', () => {
  it('finds a browser on PATH and its major version', () => {
    const path = program('chromium', 'Chromium 156.0.8078.79 built on Debian');
    expect(findBrowser('chromium', search())).toEqual({ path, version: 156 });
  });

  it('prefers one that is new enough to one that comes first', () => {
    program('firefox', 'Mozilla Firefox 128.3.0esr');
    const path = program('firefox-esr', 'Mozilla Firefox 153.7.0esr');
    expect(findBrowser('firefox', search())).toEqual({ path, version: 153 });
  });

  it('tells of one that is too old where there is no other', () => {
    const path = program('chromium', 'Chromium 120.0.1.2');
    expect(findBrowser('chromium', search())).toEqual({ path, version: 120 });
  });

  it('passes by what is no program, tells no version, or is a snap', () => {
    writeFileSync(join(folder, 'chromium'), 'not executable');
    program('chromium-browser', 'something else');
    program('firefox', 'Mozilla Firefox 153.0 \n# exec /snap/bin/firefox');
    expect(findBrowser('chromium', search())).toBeNull();
    expect(findBrowser('firefox', search())).toBeNull();
  });

  it('takes the one that the environment names', () => {
    program('chromium', 'Chromium 200.0.0.0');
    const path = program('my-browser', 'Chromium 150.0.0.0');
    expect(findBrowser('chromium', search({ GLOSSLIGHT_CHROMIUM: path }))).toEqual({ path, version: 150 });
  });

  it('says so when the one that the environment names will not do', () => {
    const old = program('old', 'Mozilla Firefox 100.0');
    expect(() => findBrowser('firefox', search({ GLOSSLIGHT_FIREFOX: old }))).toThrow(
      'found version 100, expected Firefox 153 or newer',
    );
    expect(() => findBrowser('firefox', search({ GLOSSLIGHT_FIREFOX: '/nowhere/fox' }))).toThrow(
      'found no browser that tells its version',
    );
  });
});
