import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CardOffer } from '../../../src/model/drawn-card.ts';
import type { PageChange } from '../../../src/model/settings-change.ts';
import { grantWish, type WishContext } from '../../../src/popover/card-wishes.ts';

const empty = { says: '', actions: [] };
const offer: CardOffer = {
  ref: 'glosslight/gpu',
  lines: {
    none: empty,
    saved: empty,
    known: empty,
    wrong: empty,
    site: empty,
    copied: empty,
    reported: empty,
    'not-copied': empty,
    'not-stored': empty,
  },
  quote: 'GPU: a chip.',
  report: 'Not a GPU.',
};
const context: WishContext = {
  offer,
  mark: {
    key: 1,
    ref: 'glosslight/gpu',
    words: 'graphics chip',
    measure: () => [],
    colours: () => ({ ink: '', grounds: [], filters: [] }),
  },
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

it('the explanation is copied', async () => {
  expect(await grantWish('copy', context, services)).toBe('copied');
  expect(writeText).toHaveBeenCalledWith('GPU: a chip.');
});

it('a report of a wrong mark is copied, and the mark can still be undone', async () => {
  const notice = await grantWish('report', { ...context, notice: 'wrong' }, services);
  expect(writeText).toHaveBeenLastCalledWith('Not a GPU.');
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
