import type { Lexicon } from '../lexicon/lexicon.ts';
import { unpackLexicon } from '../lexicon/unpack-lexicon.ts';
import { markingFor } from '../model/marking.ts';
import { isOnFor, pauseLeft } from '../model/settings.ts';
import { watchRoot } from '../page/root-watcher.ts';
import { removeStaleCards } from '../page/stale-cards.ts';
import { topHost } from '../page/top-host.ts';
import { isExtensionAlive } from '../platform/extension-life.ts';
import {
  onTabRequest,
  requestCard,
  requestCardBasics,
  requestGlossary,
  requestLexicon,
  requestOptions,
  requestPageChange,
  requestSave,
  requestUndoSave,
  tellCount,
  tellMet,
} from '../platform/page-messages.ts';
import { onPageStorageChange, readPageStorage } from '../platform/page-storage.ts';
import { type PageSession, startPageSession } from './page-session.ts';
import { yieldToPage } from './slices.ts';

/** Documents that hold text to read; not images, feeds or other XML. */
const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

interface Running {
  readonly session: PageSession;
  readonly end: AbortController;
  /** The lexicon it was started with; when another one comes, a new session takes over. */
  readonly packed: string;
}

/**
 * The life of Glosslight in one page: a session while the reader wants it here, none otherwise, following the
 * settings as they change. `markStyles`: the stylesheet of the marks.
 */
export async function livePage({ markStyles }: { readonly markStyles: string }): Promise<void> {
  if (!READABLE.has(document.contentType)) return;
  // A page that was never drawn, as one that the browser prepares in advance, is nobody's page yet.
  await new Promise(requestAnimationFrame);
  // Each step by itself: code that runs for the first time is slow.
  await yieldToPage();
  removeStaleCards();
  const life = new AbortController();
  const { signal } = life;
  // In a frame, what counts is the site that the reader has opened.
  const host = topHost();
  let running: Running | null = null;
  let isOn = false;
  let pausedUntil = Infinity;
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    running?.end.abort();
    running = null;
  };
  const follow = async (): Promise<void> => {
    const { settings, quiet, lexicon: stored } = await readPageStorage();
    const preferences = { ...settings, marking: markingFor({ settings, quiet, host }) };
    isOn = isOnFor(settings, host);
    if (signal.aborted) return stop();
    const now = Date.now();
    const left = pauseLeft(settings, now);
    pausedUntil = left > 0 ? now + left : Infinity;
    clearTimeout(pauseTimer);
    if (left > 0) {
      pauseTimer = setTimeout(followNext, left);
      return stop();
    }
    // A card that has just switched this site off stays to offer the way back; the session ends with it.
    if (!isOn) return running?.session.hasCard === true ? running.session.follow(preferences) : stop();
    const packed = stored ?? (await requestLexicon());
    if (running?.packed === packed) return running.session.follow(preferences);
    await yieldToPage();
    const lexicon = await openLexicon(packed);
    await yieldToPage();
    stop();
    if (lexicon === null || signal.aborted) return;
    const end = new AbortController();
    const session = startPageSession({
      lexicon,
      preferences,
      loadCard: requestCard,
      loadBasics: requestCardBasics,
      services: {
        change: (change) => requestPageChange(change, host),
        save: requestSave,
        undoSave: requestUndoSave,
        met: tellMet,
        count: tellCount,
        openOptions: requestOptions,
        openGlossary: requestGlossary,
      },
      host,
      markStyles,
      onCardClosed: () => {
        if (!isOn) followNext();
      },
      signal: AbortSignal.any([signal, end.signal]),
    });
    running = { session, end, packed };
  };
  // One change after another: two changes at once must not start two sessions.
  let following = Promise.resolve();
  const followNext = (): void => {
    // Fails only where the extension has gone, or its storage is out of reach: then the page stays as it is.
    following = following.then(follow).catch(endIfGone);
  };
  const endIfGone = (): void => {
    if (!isExtensionAlive()) life.abort();
  };
  const onReturn = (): void => {
    endIfGone();
    // Timers stand still while the machine sleeps.
    if (Date.now() >= pausedUntil) followNext();
  };
  /** The page goes, for good or into the browser's page cache, or comes back from there, where no message arrives. */
  const onTurn = ({ type, isTrusted, persisted }: PageTransitionEvent): void => {
    if (persisted) followNext();
    else if (isTrusted && type === 'pagehide') life.abort();
  };
  const listen = (): void => {
    // Nothing tells a page's script that its extension was updated, disabled or removed; so it asks when a reader
    // comes back to the page, or moves on it.
    const options = { signal, capture: true };
    for (const type of ['focus', 'pointermove', 'visibilitychange']) {
      addEventListener(type, onReturn, options);
    }
    addEventListener('pagehide', onTurn, options);
    addEventListener('pageshow', onTurn, options);
  };

  onPageStorageChange(followNext, signal);
  onTabRequest(
    {
      step: (direction) => {
        if (document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement)) {
          running?.session.step(direction);
        }
      },
      show: (ref) => running?.session.show(ref),
      status: () => running?.session.status() ?? { kind: 'readable', host, terms: [] },
    },
    signal,
  );
  watchRoot({
    signal,
    onChange() {
      stop();
      listen();
      followNext();
    },
  });
  listen();
  followNext();
  await following;
}

/** Opens a stored lexicon; one of another build's format is asked for afresh. */
async function openLexicon(packed: string): Promise<Lexicon | null> {
  return unpackLexicon(packed) ?? unpackLexicon(await requestLexicon());
}
