import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { loadSettings, parseSettings } from '../../../src/platform/settings.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: fakeBrowser }));
beforeEach(() => {
  fakeBrowser.reset();
});

describe('settings in storage', () => {
  it.each([
    ['nothing', undefined, DEFAULT_SETTINGS, []],
    ['a text', 'garbage', DEFAULT_SETTINGS, ['settings']],
    ['a list', [1, 2], DEFAULT_SETTINGS, ['settings']],
    [
      'one broken field',
      { everywhere: 'yes', offSites: ['a.org'] },
      { ...DEFAULT_SETTINGS, offSites: ['a.org'] },
      ['everywhere'],
    ],
    [
      'a list with strangers',
      { offSites: ['a.org', 7, null] },
      { ...DEFAULT_SETTINGS, offSites: ['a.org'] },
      [],
    ],
    ['an unknown density', { density: 'never' }, DEFAULT_SETTINGS, ['density']],
    [
      'fields of a later version',
      { everywhere: false, colour: 'red' },
      { ...DEFAULT_SETTINGS, everywhere: false },
      [],
    ],
  ])('%s is read as far as it is valid', (_, stored, settings, broken) => {
    expect(parseSettings(stored)).toEqual({ settings, broken });
  });

  it('of version 1, which had fewer fields, keep what they had and take the rest from the defaults', () => {
    const first = { version: 1, everywhere: false, offSites: ['a.org'], density: 'every' };
    const settings = { ...DEFAULT_SETTINGS, everywhere: false, offSites: ['a.org'], density: 'every' };
    expect(parseSettings(first)).toEqual({ settings, broken: [] });
  });

  it('of the first release are read whole', () => {
    const frozen = readFileSync(new URL('../../e2e/profiles/0.1.0.json', import.meta.url), 'utf8');
    const { storage } = JSON.parse(frozen) as { storage: { settings: object } };
    const settings = { ...DEFAULT_SETTINGS, ...storage.settings, version: DEFAULT_SETTINGS.version };
    expect(parseSettings(storage.settings)).toEqual({ settings, broken: [] });
  });

  it('come back as they were saved', async () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      everywhere: false,
      offSites: ['a.org'],
      density: 'page' as const,
    };
    await fakeBrowser.storage.local.set({ settings });
    expect(await loadSettings()).toEqual(settings);
  });

  it('that cannot be read are told once, by name, and defaults take their place', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await fakeBrowser.storage.local.set({ settings: { everywhere: 1, density: 2, offSites: ['a.org'] } });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, offSites: ['a.org'] });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(/everywhere, density/);
    warn.mockRestore();
  });

  it('of any shape are read without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { settings } = parseSettings(stored);
        expect(typeof settings.everywhere).toBe('boolean');
        expect(settings.offSites.every((site) => typeof site === 'string')).toBe(true);
      }),
    );
  });
});
