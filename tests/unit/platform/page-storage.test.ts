import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DENSITIES } from '../../../src/model/settings.ts';
import { guardSettings, readPageStorage } from '../../../src/platform/page-storage.ts';
import { parseSettings } from '../../../src/platform/settings.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: fakeBrowser }));

it('a page reads settings exactly as the rest of the extension does, whatever storage holds', () => {
  const nearlySettings = fc.record(
    {
      everywhere: fc.oneof(fc.boolean(), fc.jsonValue()),
      offSites: fc.oneof(fc.array(fc.oneof(fc.domain(), fc.jsonValue())), fc.jsonValue()),
      density: fc.oneof(fc.constantFrom(...DENSITIES), fc.jsonValue()),
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
