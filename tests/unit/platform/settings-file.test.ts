import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../src/platform/settings-file.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: fakeBrowser }));

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  offSites: ['a.org', 'münchen.example'],
  trigger: 'click',
  known: ['glosslight/gpu'],
  wrong: [{ host: 'a.org', ref: 'glosslight/meta' }],
};

it('settings come back from a file as they went into it', () => {
  expect(readSettingsFile(writeSettingsFile(SETTINGS))).toEqual({ settings: SETTINGS });
});

it('a file that is something else is refused, in words', () => {
  for (const text of ['', '[]', 'null', '{"format":"other"}', 'PK\u0003\u0004']) {
    expect(readSettingsFile(text)).toEqual({ problem: 'This file does not hold settings of Glosslight.' });
  }
});

it('a file with one bad item is refused whole, and told where', () => {
  const text = writeSettingsFile({ ...SETTINGS, known: ['glosslight/gpu', '<script>'] });
  expect(readSettingsFile(text)).toMatchObject({ problem: expect.stringContaining('known, item 2') });
});

it('a field that nobody knows is refused, so that no word of a file goes unread', () => {
  const text = writeSettingsFile(SETTINGS).replace('"known"', '"__proto__": {}, "colour": 1, "known"');
  expect(readSettingsFile(text)).toHaveProperty('problem');
});

it('settings of a newer version ask for an update', () => {
  const text = writeSettingsFile(SETTINGS).replace('"version": 2', '"version": 3');
  expect(readSettingsFile(text)).toMatchObject({ problem: expect.stringContaining('newer version') });
});

it('a file of the first release is read, all of it', () => {
  const frozen = readFileSync(new URL('../../e2e/profiles/0.1.0.json', import.meta.url), 'utf8');
  const { storage } = JSON.parse(frozen) as { storage: { settings: object } };
  const file = readSettingsFile(
    JSON.stringify({ format: 'glosslight-settings', settings: storage.settings }),
  );
  expect(file).toEqual({
    settings: { ...DEFAULT_SETTINGS, ...storage.settings, version: DEFAULT_SETTINGS.version },
  });
});

it('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readSettingsFile(text)).toHaveProperty('problem');
    }),
  );
});
