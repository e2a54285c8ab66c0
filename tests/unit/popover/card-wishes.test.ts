import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CitedEntry } from '../../../src/model/entry.ts';
import type { PageChange } from '../../../src/model/settings-change.ts';
import { grantWish, type WishContext } from '../../../src/popover/card-wishes.ts';

const card: CitedEntry = {
  entry: {
    pack: 'glosslight',
    id: 'gpu',
    term: 'GPU',
    kind: 'hardware',
    topics: ['chips'],
    brief: ['A ', { text: 'chip', entry: 'chip' }, ' for many sums at once.'],
    more: [],
    contested: null,
    claims: [],
    facts: [],
    relations: [],
    forms: ['GPU'],
    asks: [],
    checked: '2026-11-22',
  },
  documents: [
    {
      id: 'race',
      title: 'The Race',
      publisher: 'A Paper',
      date: '2026-01-02',
      dateNote: null,
      kind: 'essay',
      attribution: 'an opinion writer',
      url: 'https://example.org/race',
      paragraphs: 3,
    },
  ],
};
const context: WishContext = {
  card,
  mark: { key: 1, ref: 'glosslight/gpu', words: 'graphics chip', measure: () => [] },
  notice: null,
};
const change = vi.fn<(change: PageChange) => Promise<boolean>>(() => Promise.resolve(true));
const save = vi.fn(() => Promise.resolve(true));
const undoSave = vi.fn(() => Promise.resolve(true));
const services = { change, save, undoSave, openOptions: vi.fn(), openGlossary: vi.fn() };
const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['know', { type: 'known', ref: 'glosslight/gpu', known: true }, 'known'],
  ['wrong', { type: 'wrong', ref: 'glosslight/gpu', wrong: true }, 'wrong'],
  ['not-here', { type: 'site', on: false }, 'site'],
] as const)('"%s" is stored and told, and undone by its opposite', async (wish, stored, notice) => {
  expect(await grantWish(wish, context, services)).toBe(notice);
  expect(change).toHaveBeenLastCalledWith(stored);
  expect(await grantWish('undo', { ...context, notice }, services)).toBeNull();
  const undone = change.mock.lastCall?.[0];
  expect(undone).toMatchObject({ type: stored.type });
  expect(undone).not.toEqual(stored);
});

it('a saved term is saved with the place on the page, and undone', async () => {
  expect(await grantWish('save', context, services)).toBe('saved');
  expect(save).toHaveBeenLastCalledWith('glosslight/gpu', context.mark);
  expect(await grantWish('undo', { ...context, notice: 'saved' }, services)).toBeNull();
  expect(undoSave).toHaveBeenLastCalledWith('glosslight/gpu');
});

it('a term that the card led on to is saved without a place: the page does not name it', async () => {
  const other = { ...context, mark: { ...context.mark, ref: 'glosslight/chip' } };
  await grantWish('save', other, services);
  expect(save).toHaveBeenLastCalledWith('glosslight/gpu', null);
});

it('what could not be stored is told', async () => {
  change.mockResolvedValueOnce(false);
  expect(await grantWish('know', context, services)).toBe('not-stored');
  save.mockResolvedValueOnce(false);
  expect(await grantWish('save', context, services)).toBe('not-stored');
});

it('a copied explanation says where it comes from', async () => {
  expect(await grantWish('copy', context, services)).toBe('copied');
  expect(writeText).toHaveBeenCalledWith(
    'GPU: A chip for many sums at once.\nGlosslight. Last checked on 22 Nov 2026.\n' +
      'Draws on: “The Race”, A Paper, 2 Jan 2026, https://example.org/race.',
  );
});

it('a report of a wrong mark names the words and the entry, and can still be undone', async () => {
  const notice = await grantWish('report', { ...context, notice: 'wrong' }, services);
  expect(writeText.mock.lastCall?.[0]).toMatch(/“graphics chip” was taken for “GPU” \(glosslight\/gpu/);
  await grantWish('undo', { ...context, notice }, services);
  expect(change).toHaveBeenLastCalledWith({ type: 'wrong', ref: 'glosslight/gpu', wrong: false });
});

it('the glossary opens at the entry that is read', async () => {
  await grantWish('glossary', context, services);
  expect(services.openGlossary).toHaveBeenCalledWith('gpu');
});

it('a page that may not copy is told so', async () => {
  writeText.mockRejectedValueOnce(new Error('NotAllowedError'));
  expect(await grantWish('copy', context, services)).toBe('not-copied');
  vi.stubGlobal('navigator', {});
  expect(await grantWish('copy', context, services)).toBe('not-copied');
});
