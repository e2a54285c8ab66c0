import * as z from 'zod/mini';
import type { EntryAnswer, LexiconAnswer } from '../model/messages.ts';
import { browser } from './browser.ts';

const ENTRY_REF = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,63}$/));
const PAGE_REQUEST = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('entry'), ref: ENTRY_REF }),
  z.strictObject({ type: z.literal('lexicon') }),
]);

/** What the background answers to pages. */
export interface PageRequestHandlers {
  entry(ref: string): EntryAnswer;
  lexicon(): LexiconAnswer;
}

/** Answers the requests of content scripts; anything else, from anybody else, is left unanswered. */
export function onPageRequest(handlers: PageRequestHandlers): void {
  // Answers by callback: the one way that Chromium, Firefox, the polyfill and the tests' stand-in all know.
  browser.runtime.onMessage.addListener(
    (
      message: unknown,
      sender: { id?: string },
      answer: (value: EntryAnswer | LexiconAnswer) => void,
    ): true | undefined => {
      const request = PAGE_REQUEST.safeParse(message);
      if (sender.id !== browser.runtime.id || !request.success) return undefined;
      answer(request.data.type === 'entry' ? handlers.entry(request.data.ref) : handlers.lexicon());
      return true;
    },
  );
}
