import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isOnFor } from '../../../src/model/settings.ts';

it('terms are marked everywhere at first', () => {
  expect(isOnFor(DEFAULT_SETTINGS, 'example.org')).toBe(true);
});

it('a site that is switched off is off alone', () => {
  const off = { ...DEFAULT_SETTINGS, offSites: ['example.org'] };
  expect(isOnFor(off, 'example.org')).toBe(false);
  expect(isOnFor(off, 'other.org')).toBe(true);
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

it('a site is the same with and without www', () => {
  expect(isOnFor({ ...DEFAULT_SETTINGS, offSites: ['example.org'] }, 'www.example.org')).toBe(false);
});
