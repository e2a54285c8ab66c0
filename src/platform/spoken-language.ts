import { direction, language, say, speakBy } from '../words/say.ts';
import { browser } from './browser.ts';

/** The browser's messages, by any name: that the names are right is seen to where they are said. */
interface Messages {
  getMessage(key: string, values: string[]): string;
}

/** From now on, all is said in the language of the browser, or else in English. */
export function speakAsBrowser(): void {
  const { i18n }: { readonly i18n: Messages } = browser;
  speakBy((key, values) => i18n.getMessage(key, values));
}

/** The same for a page of the extension, which is marked as being in that language, and given its title in it. */
export function speakInPage(title: 'extension_name' | 'options_title' | 'welcome_page_title'): void {
  speakAsBrowser();
  document.title = say(title);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}
