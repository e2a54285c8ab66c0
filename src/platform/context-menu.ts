import { say } from '../words/say.ts';
import { browser } from './browser.ts';
import { resultsPage } from './glossary-tab.ts';

const LOOK_UP = 'look-up';
/** Nobody looks up more than this; the rest of a long selection is left out. */
const LONGEST = 200;

/** Offers to look up what is selected on a page: in the menu of the right mouse button. */
export function offerLookUp(): void {
  // The browser keeps the menu while the background sleeps, and from one version of ours to the next.
  browser.runtime.onInstalled.addListener(() => void renewMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId !== LOOK_UP) return;
    const query = selectionText.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    void browser.tabs.create({ url: resultsPage(query) });
  });
}

async function renewMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    title: say('menu_look_up'),
    contexts: ['selection'],
  });
}
