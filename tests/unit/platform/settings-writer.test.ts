import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { loadSettings } from '../../../src/platform/settings.ts';
import { createSettingsWriter } from '../../../src/platform/settings-writer.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: fakeBrowser }));
beforeEach(() => {
  fakeBrowser.reset();
});

const quietTerms = ({ offTopics }: { readonly offTopics: readonly string[] }): readonly string[] =>
  offTopics.map((topic) => `glosslight/of-${topic}`);

it('twenty changes at once all arrive', async () => {
  const writer = createSettingsWriter({ quietTerms });
  const sites = Array.from({ length: 20 }, (_, i) => `site-${i + 10}.example`);
  await Promise.all(sites.map((host) => writer.change({ type: 'site', host, on: false })));
  expect((await loadSettings()).offSites).toEqual(sites);
});

it('a change that storage refuses changes nothing, and holds up no other', async () => {
  const writer = createSettingsWriter({ quietTerms });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceeded'));
  await expect(writer.change({ type: 'topic', id: 'chips', on: false })).rejects.toThrow('QuotaExceeded');
  await writer.change({ type: 'known', ref: 'glosslight/gpu', known: true });
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, known: ['glosslight/gpu'] });
});

it('a topic that is switched off keeps its terms quiet, in one stroke with the setting', async () => {
  const writer = createSettingsWriter({ quietTerms });
  const changes: string[][] = [];
  fakeBrowser.storage.onChanged.addListener((changed) => void changes.push(Object.keys(changed).toSorted()));
  await writer.change({ type: 'topic', id: 'chips', on: false });
  expect(await fakeBrowser.storage.local.get('quiet')).toEqual({ quiet: ['glosslight/of-chips'] });
  expect(changes).toEqual([['quiet', 'settings']]);
});

it('a new build lays the quiet terms of its own glossary down', async () => {
  await fakeBrowser.storage.local.set({ settings: { offTopics: ['chips'] }, quiet: ['glosslight/gone'] });
  await createSettingsWriter({ quietTerms }).refresh();
  expect(await fakeBrowser.storage.local.get('quiet')).toEqual({ quiet: ['glosslight/of-chips'] });
});

it('erasing leaves nothing of the settings in storage', async () => {
  const writer = createSettingsWriter({ quietTerms });
  await writer.change({ type: 'site', host: 'a.org', on: false });
  await writer.change({ type: 'erase' });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
