import type { Omnibox } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { openGlossary, searchGlossary } from './glossary-tab.ts';

/** What the address bar asks while somebody types behind our keyword. */
interface Answers {
  readonly suggest: (typed: string) => readonly { readonly term: string; readonly brief: string }[];
  /** The id of the entry that is meant; null where nothing fits. */
  readonly find: (typed: string) => string | null;
}

/** Suggests entries behind the keyword in the address bar, and opens the chosen one in the glossary page. */
export function answerAddressBar({ suggest, find }: Answers): void {
  browser.omnibox.onInputChanged.addListener((typed, show) => {
    const [best, ...others] = suggest(typed);
    // The first line is what Enter does; it is no suggestion of its own.
    browser.omnibox.setDefaultSuggestion({
      description: best === undefined ? `Look for ${asText(typed)} in the glossary` : describe(best),
    });
    show(others.map((other) => ({ content: other.term, description: describe(other) })));
  });
  browser.omnibox.onInputEntered.addListener((typed, disposition) => {
    const id = find(typed);
    const place = PLACES[disposition];
    if (id === null) searchGlossary(typed, place);
    else openGlossary(id, place);
  });
}
