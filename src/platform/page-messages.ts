import type { CardBasics, CardRequest, DrawnCard } from '../model/drawn-card.ts';
import type { PageRequest, StatusAnswer, TabRequest } from '../model/messages.ts';
import type { MeetingNote } from '../model/saved-term.ts';
import type { PageChange } from '../model/settings-change.ts';
import { browser } from './browser.ts';

/** Messages as a page's content script sends and receives them. Answers of our own background are trusted. */

/** The card for an entry, drawn. Rejects where nobody answers. */
export async function requestCard(request: CardRequest): Promise<DrawnCard> {
  return askAgain<DrawnCard>({ type: 'card', request });
}

/** The packed lexicon, from the background. */
export async function requestLexicon(): Promise<string> {
  return askAgain<string>({ type: 'lexicon' });
}

/** What all cards need, from the background. */
export async function requestCardBasics(): Promise<CardBasics> {
  return askAgain<CardBasics>({ type: 'card-basics' });
}

/**
 * Asks the background for a change of the settings; false where it could not be stored, or nobody answers. `host`: that
 * of the page which the reader has opened.
 */
export async function requestPageChange(change: PageChange, host: string): Promise<boolean> {
  return store({ type: 'page-change', change, host });
}

export function requestGlossary(id: string): void {
  tell({ type: 'open-glossary', id });
}

/** Asks the background to save a term, or to take that back; false where it could not be stored. */
export async function requestSave(ref: string, note: MeetingNote | null): Promise<boolean> {
  return store({ type: 'save', ref, note });
}

/** Tells the background that a term's card was opened here. */
export function tellMet(ref: string): void {
  tell({ type: 'met', ref });
}

/** Tells the background how many terms were found here, for the icon. */
export function tellCount(count: number): void {
  tell({ type: 'count', count });
}

export async function requestUndoSave(ref: string): Promise<boolean> {
  return store({ type: 'undo-save', ref });
}

export function requestOptions(): void {
  tell({ type: 'open-options' });
}

async function ask<Answer>(request: PageRequest): Promise<Answer> {
  return browser.runtime.sendMessage(request);
}

/** Answers false where it could not be stored, or nobody answers. */
async function store(request: PageRequest): Promise<boolean> {
  return ask<boolean>(request).catch(() => false);
}

/** For what has no answer, and nobody may be there to hear. */
function tell(request: PageRequest): void {
  ask(request).catch(() => undefined);
}

/** Asks twice where need be: the background may go to sleep in the very moment of a question. */
async function askAgain<Answer>(request: PageRequest): Promise<Answer> {
  return ask<Answer>(request).catch(() => ask<Answer>(request));
}

/** What a page does when the background or the popup asks something of it. */
export interface TabRequestHandlers {
  step(direction: 1 | -1): void;
  show(ref: string): void;
  status(): StatusAnswer;
}

export function onTabRequest(handlers: TabRequestHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    answer: (value: StatusAnswer) => void,
  ): undefined => {
    if (sender.id !== browser.runtime.id || !isTabRequest(message)) return undefined;
    if (message.type === 'step') handlers.step(message.direction);
    else if (message.type === 'show') handlers.show(message.ref);
    else answer(handlers.status());
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function isTabRequest(message: unknown): message is TabRequest {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'status') return true;
  if (message.type === 'show') return 'ref' in message && typeof message.ref === 'string';
  return (
    message.type === 'step' && 'direction' in message && (message.direction === 1 || message.direction === -1)
  );
}
