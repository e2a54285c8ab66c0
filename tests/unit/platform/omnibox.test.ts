import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerAddressBar } from '../../../src/platform/omnibox.ts';

interface Shown {
  readonly content: string;
  readonly description: string;
}

const bar = vi.hoisted(() => ({
  started: (): void => {},
  changed: (_typed: string, _show: (shown: readonly Shown[]) => void): void => {},
  entered: (_typed: string, _disposition: string): void => {},
  first: '',
  opened: [] as unknown[],
}));
const runtime = vi.hoisted(() => ({ getURL: (path: string) => `extension://glosslight/${path}` }));

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime,
    omnibox: {
      onInputStarted: { addListener: (listener: typeof bar.started) => (bar.started = listener) },
      onInputChanged: { addListener: (listener: typeof bar.changed) => (bar.changed = listener) },
      onInputEntered: { addListener: (listener: typeof bar.entered) => (bar.entered = listener) },
      setDefaultSuggestion: ({ description }: { description: string }) => (bar.first = description),
    },
    tabs: {
      update: (tab: object) => bar.opened.push({ update: tab }),
      create: (tab: object) => bar.opened.push({ create: tab }),
    },
  },
}));

const RESEARCH = { term: 'R&D', brief: 'New products.' };
const DEEPSEEK = { term: 'DeepSeek', brief: 'A company.' };

const prepare = vi.fn();

beforeEach(() => {
  bar.opened = [];
  prepare.mockClear();
  answerAddressBar({
    prepare,
    suggest: (typed) => (typed === 'd' ? [DEEPSEEK, RESEARCH] : []),
    find: (typed) => (typed === 'd' ? 'deepseek' : null),
  });
});

function type(typed: string): readonly Shown[] {
  let shown: readonly Shown[] = [];
  bar.changed(typed, (suggestions) => (shown = suggestions));
  return shown;
}

describe('while somebody types', () => {
  it('the search is made ready as soon as the keyword stands there, and not before', () => {
    expect(prepare).not.toHaveBeenCalled();
    bar.started();
    expect(prepare).toHaveBeenCalledOnce();
  });

  it('the best entry stands first, where Enter leads, and the others below, safe to be read as XML', () => {
    expect(type('d')).toEqual([{ content: 'R&D', description: 'R&amp;D: New products.' }]);
    expect(bar.first).toBe('DeepSeek: A company.');
  });

  it('where nothing fits, the glossary is offered', () => {
    expect(type('x')).toEqual([]);
    expect(bar.first).toBe('Look in the glossary');
  });

  it('Firefox, which reads no XML, is given the words as they are', () => {
    Object.assign(runtime, { getBrowserInfo: () => {} });
    expect(type('d')[0]?.description).toBe('R&D: New products.');
    Reflect.deleteProperty(runtime, 'getBrowserInfo');
  });
});

describe('Enter', () => {
  const page = 'extension://glosslight/glossary.html';

  it('opens the entry that is meant', () => {
    bar.entered('d', 'currentTab');
    expect(bar.opened).toEqual([{ update: { url: `${page}#/term/deepseek` } }]);
  });

  it('opens it in a tab of its own where that was asked for', () => {
    bar.entered('d', 'newForegroundTab');
    bar.entered('d', 'newBackgroundTab');
    const url = `${page}#/term/deepseek`;
    expect(bar.opened).toEqual([{ create: { url, active: true } }, { create: { url, active: false } }]);
  });

  it('leads to the search where nothing is meant', () => {
    bar.entered('what & why?', 'currentTab');
    expect(bar.opened).toEqual([{ update: { url: `${page}#/?q=what+%26+why%3F` } }]);
  });
});
