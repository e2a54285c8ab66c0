import { beforeEach, expect, it, vi } from 'vitest';
import { offerLookUp } from '../../../src/platform/context-menu.ts';

interface Click {
  readonly menuItemId: string;
  readonly selectionText?: string;
}

const menu = vi.hoisted(() => ({
  installed: (): void => {},
  clicked: (_click: Click): void => {},
  items: [] as object[],
  opened: [] as string[],
}));

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: {
      getURL: (path: string) => `extension://glosslight/${path}`,
      onInstalled: { addListener: (listener: typeof menu.installed) => (menu.installed = listener) },
    },
    contextMenus: {
      removeAll: () => {
        menu.items = [];
        return Promise.resolve();
      },
      create: (item: object) => menu.items.push(item),
      onClicked: { addListener: (listener: typeof menu.clicked) => (menu.clicked = listener) },
    },
    tabs: { create: ({ url }: { url: string }) => menu.opened.push(url) },
  },
}));

beforeEach(() => {
  menu.opened = [];
  offerLookUp();
});

it('what is selected can be looked up, and an update offers it once, not twice', async () => {
  menu.installed();
  await vi.waitFor(() => expect(menu.items).toHaveLength(1));
  const [first] = menu.items;
  expect(first).toMatchObject({ title: 'Look up “%s” in Glosslight', contexts: ['selection'] });
  menu.installed();
  await vi.waitFor(() => expect(menu.items[0]).not.toBe(first));
  expect(menu.items).toEqual([first]);
});

it('the glossary page opens with the selected words', () => {
  menu.clicked({ menuItemId: 'look-up', selectionText: '  export\n controls ' });
  expect(menu.opened).toEqual(['extension://glosslight/glossary.html#/?q=export+controls']);
});

it('of a long selection only the beginning is looked up', () => {
  menu.clicked({ menuItemId: 'look-up', selectionText: 'word '.repeat(1000) });
  expect(menu.opened[0]?.length).toBeLessThan(300);
});

it('an item of somebody else opens nothing', () => {
  menu.clicked({ menuItemId: 'other', selectionText: 'tariff' });
  expect(menu.opened).toEqual([]);
});
