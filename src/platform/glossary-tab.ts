import { browser } from './browser.ts';

/** Opens the glossary page in a new tab: at the term with this id, or at its beginning. */
export function openGlossary(id: string | null): void {
  const address = id === null ? '' : `#/term/${id}`;
  void browser.tabs.create({ url: `${browser.runtime.getURL('')}glossary.html${address}` });
}
