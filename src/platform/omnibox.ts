import { say } from '../words/say.ts';
import { browser } from './browser.ts';
import { resultsPage, termPage } from './glossary-tab.ts';

interface Suggestion {
  readonly term: string;
  readonly brief: string;
}

/** What the address bar asks while somebody types behind our keyword. */
export interface Answers {
  /** Called when somebody begins to type behind the keyword. */
  readonly prepare: () => void;
  readonly suggest: (typed: string) => readonly Suggestion[];
  /** The id of the entry that is meant; null where nothing fits. */
  readonly find: (typed: string) => string | null;
}

/** Suggests entries behind the keyword in the address bar, and opens the chosen one in the glossary page. */
export function answerAddressBar({ prepare, suggest, find }: Answers): void {
  browser.omnibox.onInputStarted.addListener(prepare);
  browser.omnibox.onInputChanged.addListener((typed, show) => {
    const [best, ...others] = suggest(typed);
    // The first line is what Enter does with what was typed, so the best is there and not among the others.
    const description = best === undefined ? asText(say('address_bar_empty')) : describe(best);
    void browser.omnibox.setDefaultSuggestion({ description });
    show(others.map((other) => ({ content: other.term, description: describe(other) })));
  });
  browser.omnibox.onInputEntered.addListener((typed, disposition) => {
    const id = find(typed);
    const url = id === null ? resultsPage(typed) : termPage(id);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

function describe({ term, brief }: Suggestion): string {
  return asText(`${term}: ${brief}`);
}

/** Chromium reads descriptions as XML, Firefox as they are. */
function asText(text: string): string {
  if ('getBrowserInfo' in browser.runtime) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
