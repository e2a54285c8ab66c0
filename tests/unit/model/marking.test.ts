import { expect, it } from 'vitest';
import { markingFor } from '../../../src/model/marking.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';

const [gpu, tsmc] = ['glosslight/gpu', 'glosslight/tsmc'];
const host = 'www.news.example';

it('a term that the reader knows is not marked, others are', () => {
  const { wants } = markingFor({ settings: { ...DEFAULT_SETTINGS, known: [gpu] }, quiet: [], host });
  expect([wants(gpu), wants(tsmc)]).toEqual([false, true]);
});

it('a term of a topic that is switched off is not marked', () => {
  const { wants } = markingFor({ settings: DEFAULT_SETTINGS, quiet: [tsmc], host });
  expect([wants(gpu), wants(tsmc)]).toEqual([true, false]);
});

it('a term that was marked wrongly on a site is marked on others', () => {
  const settings = { ...DEFAULT_SETTINGS, wrong: [{ host: 'news.example', ref: gpu }] };
  expect(markingFor({ settings, quiet: [], host }).wants(gpu)).toBe(false);
  expect(markingFor({ settings, quiet: [], host: 'other.example' }).wants(gpu)).toBe(true);
});

it('on a site that is switched off nothing is marked', () => {
  const settings = { ...DEFAULT_SETTINGS, offSites: ['news.example'] };
  expect(markingFor({ settings, quiet: [], host }).wants(gpu)).toBe(false);
});
