import * as z from 'zod/mini';
import type { CardBasics, CardRequest, DrawnCard } from '../model/drawn-card.ts';
import type { CardAnswer, ChangeAnswer, TextAnswer } from '../model/messages.ts';
import type { MeetingNote } from '../model/saved-term.ts';
import type { PageChange, SettingsChange } from '../model/settings-change.ts';
import { browser } from './browser.ts';
import { CARD_REQUEST } from './card-schema.ts';
import { MEETING_NOTE } from './learner-schema.ts';
import { ENTRY_REF, HOST, ID, PAGE_CHANGE, SETTINGS_CHANGE } from './settings-schema.ts';

const PAGE_REQUEST = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('card'), request: CARD_REQUEST }),
  z.strictObject({ type: z.literal('lexicon') }),
  z.strictObject({ type: z.literal('card-basics') }),
  z.strictObject({ type: z.literal('page-change'), change: PAGE_CHANGE, host: HOST }),
  z.strictObject({ type: z.literal('save'), ref: ENTRY_REF, note: z.nullable(MEETING_NOTE) }),
  z.strictObject({ type: z.literal('undo-save'), ref: ENTRY_REF }),
  z.strictObject({ type: z.literal('met'), ref: ENTRY_REF }),
  z.strictObject({ type: z.literal('count'), count: z.int().check(z.nonnegative()) }),
  z.strictObject({ type: z.literal('open-options') }),
  z.strictObject({ type: z.literal('open-glossary'), id: ID }),
]);
const SETTINGS_REQUEST = z.strictObject({ type: z.literal('settings-change'), change: SETTINGS_CHANGE });

/** What the background answers to pages, and to pages of the extension. */
export interface RequestHandlers {
  card(request: CardRequest): DrawnCard;
  lexicon(): TextAnswer;
  cardBasics(): CardBasics;
  openOptions(): void;
  openGlossary(id: string): void;
  /** Rejects where the change could not be stored. */
  changeSettings(change: SettingsChange): Promise<void>;
  saveTerm(ref: string, note: MeetingNote | null): Promise<void>;
  undoSave(ref: string): Promise<void>;
  noteEncounter(ref: string, host: string): Promise<void>;
  /** How many terms the page of a tab has. */
  showCount(tab: number, count: number): void;
}

type Answer = CardAnswer | TextAnswer | ChangeAnswer;

interface Sender {
  readonly id?: string;
  /** Said by the browser, not by the sender. */
  readonly origin?: string;
  /** 0 for the page itself, another number for a frame in it. */
  readonly frameId?: number;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean };
}

/**
 * Answers the requests of content scripts and of the extension's own pages; anything else, from anybody else, is
 * left unanswered. Settings are changed at will from the extension's own pages only.
 */
export function onRequest(handlers: RequestHandlers): void {
  const report = (stored: Promise<void>, answer: (value: Answer) => void): true => {
    stored.then(
      () => answer(true),
      () => answer(false),
    );
    return true;
  };
  // Answers by callback: the one way that Chromium, Firefox, the polyfill and the tests' stand-in all know.
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, answer: (value: Answer) => void): true | undefined => {
      if (sender.id !== browser.runtime.id) return undefined;
      if (isOwnPage(sender)) {
        const request = SETTINGS_REQUEST.safeParse(message);
        if (request.success) return report(handlers.changeSettings(request.data.change), answer);
      }
      const request = PAGE_REQUEST.safeParse(message);
      if (!request.success) return undefined;
      switch (request.data.type) {
        case 'card':
          answer(handlers.card(request.data.request));
          return true;
        case 'lexicon':
          answer(handlers.lexicon());
          return true;
        case 'card-basics':
          answer(handlers.cardBasics());
          return true;
        case 'open-options':
          handlers.openOptions();
          return undefined;
        case 'open-glossary':
          handlers.openGlossary(request.data.id);
          return undefined;
        case 'save': {
          const { ref, note } = request.data;
          // Nothing of a private window is written down.
          if (sender.tab?.incognito !== true) return report(handlers.saveTerm(ref, note), answer);
          answer(false);
          return true;
        }
        case 'met': {
          const host = hostOf(sender);
          if (host !== null && sender.tab?.incognito !== true) {
            void handlers.noteEncounter(request.data.ref, host);
          }
          return undefined;
        }
        case 'count':
          // Frames count for themselves; the icon speaks of the page.
          if (sender.tab?.id !== undefined && sender.frameId === 0)
            handlers.showCount(sender.tab.id, request.data.count);
          return undefined;
        case 'undo-save':
          return report(handlers.undoSave(request.data.ref), answer);
        case 'page-change': {
          const change = aboutSite(request.data, sender);
          if (change !== null) return report(handlers.changeSettings(change), answer);
          answer(false);
          return true;
        }
      }
    },
  );
}

function isOwnPage({ origin }: Sender): boolean {
  return origin !== undefined && `${origin}/` === browser.runtime.getURL('');
}

/** The site that a page or frame is of, as the browser says; null for pages of the extension. */
function hostOf(sender: Sender): string | null {
  const host = isOwnPage(sender) ? undefined : URL.parse(sender.origin ?? '')?.hostname;
  return host === undefined || host === '' ? null : host;
}

/**
 * What a page wants changed, said of its site; null where it may not. A page may only speak of itself. Of a frame the
 * browser says no more than that it is one, so it is believed: all it could do is switch marks off, in plain sight.
 */
function aboutSite(
  { change, host }: { readonly change: PageChange; readonly host: string },
  sender: Sender,
): SettingsChange | null {
  if (change.type === 'known') return change;
  const isTrue = sender.frameId !== 0 || URL.parse(sender.origin ?? '')?.hostname === host;
  return isTrue && !isOwnPage(sender) ? { ...change, host } : null;
}
