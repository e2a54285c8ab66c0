import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

/** docs/permissions.md against the manifests of the builds: run after the build. */

const BUILDS = [
  { folder: 'chrome-mv3', browser: 'Chromium' },
  { folder: 'firefox-mv3', browser: 'Firefox' },
] as const;

/** Fields that give no power: what the extension is called, and looks like. */
const POWERLESS =
  /^(?:manifest_version|name|short_name|description|version|default_locale|icons|action\.default_title|commands\.[^.]+\.description)\b/;

const page = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8');

describe.each(BUILDS)('the manifest for $browser', ({ folder, browser }) => {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, '.output', folder, 'manifest.json'), 'utf8'));
  const powers = listFields(manifest).filter((field) => !POWERLESS.test(field));

  it('has a row of the permissions page for every power and limit, and no row is out of date', () => {
    const rows = [...readRows('Powers'), ...readRows('Limits')];
    const ofBrowser = rows.filter(([, where]) => where === 'both' || where === browser);
    expect(new Set(ofBrowser.map(([field]) => field))).toEqual(new Set(powers));
    expect(ofBrowser).toHaveLength(powers.length);
  });

  it('has nothing of what the page says is not asked for', () => {
    const absent = readRows('Not asked for').map(([field]) => field);
    expect(absent.length).toBeGreaterThan(0);
    expect(powers.filter((power) => absent.some((field) => power.startsWith(field ?? '')))).toEqual([]);
  });
});

/** Every leaf of a manifest as `path: value`; lists and policies as one such line for each item. */
function listFields(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    return value.length === 0 ? [`${path}:`] : value.flatMap((item) => listFields(item, path));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, field]) =>
      listFields(field, path === '' ? key : `${path}.${key}`),
    );
  }
  const values = path.startsWith('content_security_policy') ? String(value).split('; ') : [String(value)];
  return values.map((one) => `${path}: ${one}`);
}

/** The cells of the table under a heading, row by row, without marks of code. */
function readRows(heading: string): string[][] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}
