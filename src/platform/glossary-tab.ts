import { browser } from './browser.ts';

/** Opens the glossary page in a new tab: at the term with this id, or at its beginning. */
export function openGlossary(id: string | null): void {
  void browser.tabs.create({ url: id === null ? glossaryPage() : termPage(id) });
}

/** The address of the glossary page at the term with this id. */
export function termPage(id: string): string {
  return `${glossaryPage()}#/term/${id}`;
}

/** The address of the glossary page with what it finds for a query. */
export function resultsPage(query: string): string {
  return `${glossaryPage()}#/?${new URLSearchParams({ q: query }).toString()}`;
}

function glossaryPage(): string {
  return `${browser.runtime.getURL('')}glossary.html`;
}
