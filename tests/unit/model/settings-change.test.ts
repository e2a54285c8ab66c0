import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { applyChange, type SettingsChange } from '../../../src/model/settings-change.ts';

const UNDONE: readonly [SettingsChange, SettingsChange][] = [
  [
    { type: 'site', host: 'a.org', on: false },
    { type: 'site', host: 'a.org', on: true },
  ],
  [
    { type: 'topic', id: 'chips', on: false },
    { type: 'topic', id: 'chips', on: true },
  ],
  [
    { type: 'known', ref: 'glosslight/gpu', known: true },
    { type: 'known', ref: 'glosslight/gpu', known: false },
  ],
  [
    { type: 'wrong', host: 'a.org', ref: 'glosslight/gpu', wrong: true },
    { type: 'wrong', host: 'a.org', ref: 'glosslight/gpu', wrong: false },
  ],
  [
    { type: 'choose', choices: { trigger: 'click' } },
    { type: 'choose', choices: { trigger: 'hover' } },
  ],
];

describe('what is changed', () => {
  it.each(UNDONE)(
    '%j changes something, twice no more than once, and its opposite undoes it',
    (change, undo) => {
      const once = applyChange(DEFAULT_SETTINGS, change);
      expect(once).not.toEqual(DEFAULT_SETTINGS);
      expect(applyChange(once, change)).toEqual(once);
      expect(applyChange(once, undo)).toEqual(DEFAULT_SETTINGS);
    },
  );
});

it('where only listed sites are marked, switching a site on lists it', () => {
  const listed = { ...DEFAULT_SETTINGS, siteRule: 'listed' as const };
  const on = applyChange(listed, { type: 'site', host: 'a.org', on: true });
  expect(on).toMatchObject({ onSites: ['a.org'], offSites: [] });
  expect(applyChange(on, { type: 'site', host: 'a.org', on: false })).toEqual(listed);
});

it('a wrong mark is about one term on one site', () => {
  const one = applyChange(DEFAULT_SETTINGS, {
    type: 'wrong',
    host: 'a.org',
    ref: 'glosslight/gpu',
    wrong: true,
  });
  const two = applyChange(one, { type: 'wrong', host: 'b.org', ref: 'glosslight/gpu', wrong: true });
  expect(
    applyChange(two, { type: 'wrong', host: 'a.org', ref: 'glosslight/gpu', wrong: false }).wrong,
  ).toEqual([{ host: 'b.org', ref: 'glosslight/gpu' }]);
});

it('sites are listed in order of their names', () => {
  const off = (settings: Settings, host: string) => applyChange(settings, { type: 'site', host, on: false });
  expect(off(off(DEFAULT_SETTINGS, 'b.org'), 'a.org').offSites).toEqual(['a.org', 'b.org']);
});

it('a site that is switched off under www is switched on without it', () => {
  const off = applyChange(DEFAULT_SETTINGS, { type: 'site', host: 'www.a.org', on: false });
  expect(off.offSites).toEqual(['a.org']);
  expect(applyChange(off, { type: 'site', host: 'a.org', on: true })).toEqual(DEFAULT_SETTINGS);
});
