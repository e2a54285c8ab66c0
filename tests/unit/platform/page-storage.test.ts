import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  BADGES,
  DELAYS,
  DENSITIES,
  LEVELS,
  LOOKS,
  NAMES,
  SITE_RULES,
  TRIGGERS,
} from '../../../src/model/settings.ts';
import { guardSettings, readPageStorage } from '../../../src/platform/page-storage.ts';
import { parseSettings } from '../../../src/platform/settings.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: fakeBrowser }));

it('a page reads settings exactly as the rest of the extension does, whatever storage holds', () => {
  const oneOf = (values: readonly string[]) => fc.oneof(fc.constantFrom(...values), fc.jsonValue());
  const texts = fc.oneof(fc.array(fc.oneof(fc.domain(), fc.jsonValue())), fc.jsonValue());
  const wrongMark = fc.record(
    {
      host: fc.oneof(fc.domain(), fc.jsonValue()),
      ref: fc.oneof(fc.string(), fc.jsonValue()),
      extra: fc.string(),
    },
    { requiredKeys: [] },
  );
  const nearlySettings = fc.record(
    {
      everywhere: fc.oneof(fc.boolean(), fc.jsonValue()),
      siteRule: oneOf(SITE_RULES),
      offSites: texts,
      onSites: texts,
      density: oneOf(DENSITIES),
      trigger: oneOf(TRIGGERS),
      look: oneOf(LOOKS),
      level: oneOf(LEVELS),
      names: oneOf(NAMES),
      badge: oneOf(BADGES),
      delay: oneOf(DELAYS),
      pausedUntil: fc.oneof(fc.integer(), fc.jsonValue()),
      offTopics: texts,
      known: texts,
      wrong: fc.oneof(fc.array(fc.oneof(wrongMark, fc.jsonValue())), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(nearlySettings, fc.jsonValue()), (stored) => {
      expect(guardSettings(stored)).toEqual(parseSettings(stored).settings);
    }),
    { numRuns: 1000 },
  );
});

it('a lexicon that is no text counts as none', async () => {
  await fakeBrowser.storage.local.set({ lexicon: { not: 'packed' } });
  expect((await readPageStorage()).lexicon).toBeNull();
});

it('of the terms that are kept quiet, only names count', async () => {
  await fakeBrowser.storage.local.set({ quiet: ['glosslight/gpu', 7] });
  expect((await readPageStorage()).quiet).toEqual(['glosslight/gpu']);
});
