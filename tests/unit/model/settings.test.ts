import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isOnFor, PAUSE, pauseLeft } from '../../../src/model/settings.ts';

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

it('a pause lasts an hour, and not a moment longer', () => {
  const begun = Date.UTC(2026, 10, 29, 12);
  const paused = { ...DEFAULT_SETTINGS, pausedUntil: begun + PAUSE };
  expect(pauseLeft(paused, begun)).toBe(60 * 60 * 1000);
  expect(pauseLeft(paused, begun + PAUSE - 1)).toBe(1);
  expect(pauseLeft(paused, begun + PAUSE)).toBe(0);
  expect(pauseLeft(DEFAULT_SETTINGS, begun)).toBe(0);
});

it('a clock that is set back does not make a pause longer than a pause can be', () => {
  const begun = Date.UTC(2026, 10, 29, 12);
  expect(pauseLeft({ ...DEFAULT_SETTINGS, pausedUntil: begun + PAUSE }, begun - 24 * 60 * 60 * 1000)).toBe(0);
});
