import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isOnFor, withSite } from '../../../src/model/settings.ts';

it('terms are marked everywhere at first', () => {
  expect(isOnFor(DEFAULT_SETTINGS, 'example.org')).toBe(true);
});

it('a site that is switched off stays off until it is switched on again', () => {
  const off = withSite(DEFAULT_SETTINGS, { host: 'example.org', on: false });
  expect(isOnFor(off, 'example.org')).toBe(false);
  expect(isOnFor(off, 'other.org')).toBe(true);
  expect(withSite(off, { host: 'example.org', on: true })).toEqual(DEFAULT_SETTINGS);
});

it('a site is listed once, however often it is switched off', () => {
  const once = withSite(DEFAULT_SETTINGS, { host: 'b.org', on: false });
  const sites = withSite(withSite(once, { host: 'a.org', on: false }), { host: 'b.org', on: false }).offSites;
  expect(sites).toEqual(['a.org', 'b.org']);
});

it('off everywhere is off on every site', () => {
  expect(isOnFor({ ...DEFAULT_SETTINGS, everywhere: false }, 'example.org')).toBe(false);
});

it('where only listed sites are marked, all others are left alone', () => {
  const listed = {
    ...DEFAULT_SETTINGS,
    siteRule: 'listed' as const,
    onSites: ['a.org'],
    offSites: ['a.org'],
  };
  expect(isOnFor(listed, 'a.org')).toBe(true);
  expect(isOnFor(listed, 'b.org')).toBe(false);
});
