import { offerLookUp } from './context-menu.ts';
import { type Answers, answerAddressBar } from './omnibox.ts';

/** Answers look-ups that begin in places of the browser's own: the address bar, and the menu for a selection. */
export function answerBrowser(answers: Answers): void {
  answerAddressBar(answers);
  offerLookUp();
}
