import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DrawnCard } from '../../../src/model/drawn-card.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { SettingsChange } from '../../../src/model/settings-change.ts';
import { onRequest } from '../../../src/platform/background-messages.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: fakeBrowser }));

interface Sender {
  readonly id?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly incognito: boolean };
}
type Listener = (message: unknown, sender: Sender, answer: (value: unknown) => void) => true | undefined;
const drawn: DrawnCard = { view: ['div', {}, []], tone: null, offer: null };
const basics = { style: 'a {}', failed: drawn };
const listeners: Listener[] = [];
const ownOrigin = 'chrome-extension://glosslight';
const page: Sender = { id: fakeBrowser.runtime.id, origin: 'https://news.example', frameId: 0 };
const optionsPage: Sender = { id: fakeBrowser.runtime.id, origin: ownOrigin };
const card = vi.fn(() => drawn);
const lexicon = vi.fn(() => 'packed');
const openOptions = vi.fn();
const openGlossary = vi.fn();
const changeSettings = vi.fn(() => Promise.resolve());
const saveTerm = vi.fn(() => Promise.resolve());
const undoSave = vi.fn(() => Promise.resolve());
const noteEncounter = vi.fn(() => Promise.resolve());
const showCount = vi.fn();

beforeEach(() => {
  listeners.length = 0;
  vi.clearAllMocks();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(`${ownOrigin}/`);
  const reads = { card, cardBasics: () => basics, lexicon, openOptions, openGlossary };
  onRequest({ ...reads, changeSettings, saveTerm, undoSave, noteEncounter, showCount });
});

function send(message: unknown, sender: Sender = page): unknown {
  const answer = vi.fn();
  listeners[0]?.(message, sender, answer);
  return answer.mock.calls[0]?.[0];
}

it('a page gets the lexicon, and the card it asks for, drawn', () => {
  expect(send({ type: 'lexicon' })).toBe('packed');
  expect(send({ type: 'card-basics' })).toBe(basics);
  const why = { certainForm: true, cues: [], neighbours: 0, companions: 0, settledSense: 0 };
  const request = {
    ref: 'glosslight/gpu',
    mark: { words: 'GPUs', why },
    colours: null,
    level: 'plain',
    names: 'english',
  };
  expect(send({ type: 'card', request })).toBe(drawn);
  expect(card).toHaveBeenCalledWith(request);
});

it('nobody but the extension itself is answered', () => {
  expect(send({ type: 'lexicon' }, { id: 'another-extension' })).toBeUndefined();
  expect(send({ type: 'lexicon' }, {})).toBeUndefined();
});

it('anything else is left unanswered, without an error', () => {
  const ref = fc.oneof(fc.string(), fc.constantFrom('__proto__/x', '../gpu', 'a/b/c', 'A/B'));
  const message = fc.oneof(
    fc.jsonValue(),
    fc.record({
      type: fc.constant('card'),
      request: fc.record({
        ref,
        mark: fc.constant(null),
        level: fc.constant('plain'),
        names: fc.constant('both'),
      }),
    }),
    fc.record({ type: fc.string() }),
  );
  fc.assert(
    fc.property(message, (value) => {
      if (/^\{"type":"(?:lexicon|card-basics|open-options)"\}$/.test(JSON.stringify(value))) return;
      expect(send(value)).toBeUndefined();
    }),
  );
  expect(card).not.toHaveBeenCalled();
});

const ref = 'glosslight/gpu';
const note = {
  words: 'GPUs',
  sentence: 'GPUs are scarce.',
  title: 'News',
  address: 'https://news.example/a',
};

it('a card saves its term with the place it was met at, and takes that back', () => {
  send({ type: 'save', ref, note });
  expect(saveTerm).toHaveBeenLastCalledWith(ref, note);
  send({ type: 'undo-save', ref });
  expect(undoSave).toHaveBeenLastCalledWith(ref);
});

it('of a card that is opened no more is told than the term; the site is what the browser says', () => {
  send({ type: 'met', ref });
  expect(noteEncounter).toHaveBeenLastCalledWith(ref, 'news.example');
  send({ type: 'met', ref, host: 'bank.example' });
  send({ type: 'met', ref }, { ...page, tab: { incognito: true } });
  send({ type: 'met', ref }, optionsPage);
  expect(noteEncounter).toHaveBeenCalledTimes(1);
});

it('the icon counts the terms of the page itself, not of frames in it, nor of anybody else', () => {
  const tab = { id: 7, incognito: false };
  send({ type: 'count', count: 12 }, { ...page, tab });
  send({ type: 'count', count: 3 }, { ...page, tab, frameId: 4 });
  send({ type: 'count', count: -1 }, { ...page, tab });
  send({ type: 'count', count: 3 }, { ...page, tab, id: 'another-extension' });
  send({ type: 'count', count: 3 });
  expect(showCount.mock.calls).toEqual([[7, 12]]);
});

it('nothing of a private window is saved', () => {
  expect(send({ type: 'save', ref, note }, { ...page, tab: { incognito: true } })).toBe(false);
  expect(saveTerm).not.toHaveBeenCalled();
});

it.each([
  { ...note, address: 'javascript:alert(1)' },
  { ...note, sentence: 'x'.repeat(1001) },
  { ...note, more: 1 },
  { words: 'GPUs' },
])('what is no place on a page is not saved', (broken) => {
  send({ type: 'save', ref, note: broken });
  expect(saveTerm).not.toHaveBeenCalled();
});

const SETTINGS_CHANGES: readonly SettingsChange[] = [
  { type: 'choose', choices: { everywhere: false } },
  { type: 'site', host: 'a.org', on: false },
  { type: 'topic', id: 'chips', on: false },
  { type: 'known', ref: 'glosslight/gpu', known: true },
  { type: 'wrong', host: 'a.org', ref: 'glosslight/gpu', wrong: true },
  { type: 'replace', settings: DEFAULT_SETTINGS },
  { type: 'erase' },
];

it.each(SETTINGS_CHANGES)(
  "$type is changed from the extension's own pages, and by no page of the web",
  (change) => {
    send({ type: 'settings-change', change });
    send({ type: 'settings-change', change }, { id: fakeBrowser.runtime.id });
    expect(changeSettings).not.toHaveBeenCalled();
    send({ type: 'settings-change', change }, optionsPage);
    expect(changeSettings).toHaveBeenCalledWith(change);
  },
);

const host = 'news.example';
const siteOff = { type: 'site', on: false } as const;

it('a card changes what is marked on its own site', () => {
  send({ type: 'page-change', change: siteOff, host });
  expect(changeSettings).toHaveBeenLastCalledWith({ ...siteOff, host });
  send({ type: 'page-change', change: { type: 'wrong', ref: 'glosslight/gpu', wrong: true }, host });
  expect(changeSettings).toHaveBeenLastCalledWith({
    type: 'wrong',
    host,
    ref: 'glosslight/gpu',
    wrong: true,
  });
});

it('a card in a frame changes what is marked on the site that holds it', () => {
  const frame = { ...page, origin: 'https://frame.example', frameId: 7 };
  expect(send({ type: 'page-change', change: siteOff, host }, frame)).toBeUndefined();
  expect(changeSettings).toHaveBeenLastCalledWith({ ...siteOff, host });
});

it.each([{ ...page, origin: 'https://other.example' }, { ...page, origin: 'null' }, optionsPage])(
  'a page speaks of no site but its own, and hears so (%j)',
  (sender) => {
    expect(send({ type: 'page-change', change: siteOff, host }, sender)).toBe(false);
    expect(changeSettings).not.toHaveBeenCalled();
  },
);

it('who asks for a change hears whether it was stored', async () => {
  const change = { type: 'known', ref: 'glosslight/gpu', known: true };
  const ask = (): Promise<unknown> =>
    new Promise((resolve) => {
      listeners[0]?.({ type: 'page-change', change, host }, page, resolve);
    });
  expect(await ask()).toBe(true);
  changeSettings.mockReturnValueOnce(Promise.reject(new Error('the disk is full')));
  expect(await ask()).toBe(false);
});

it('a card can open the glossary at an entry, and at nothing else', () => {
  send({ type: 'open-glossary', id: 'gpu' });
  expect(openGlossary).toHaveBeenCalledWith('gpu');
  send({ type: 'open-glossary', id: 'https://example.org' });
  expect(openGlossary).toHaveBeenCalledTimes(1);
});
