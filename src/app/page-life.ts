import type { Lexicon } from '../lexicon/lexicon.ts';
import { unpackLexicon } from '../lexicon/unpack-lexicon.ts';
import { markingFor } from '../model/marking.ts';
import { isOnFor } from '../model/settings.ts';
import {
  onTabRequest,
  requestCardStyle,
  requestEntry,
  requestLexicon,
  requestOptions,
  requestPageChange,
} from '../platform/page-messages.ts';
import { onPageStorageChange, readPageStorage } from '../platform/page-storage.ts';
import { type PageSession, startPageSession } from './page-session.ts';

/** Documents that hold text to read; not images, feeds or other XML. */
const READABLE = new Set(['text/html', 'application/xhtml+xml']);

interface Running {
  readonly session: PageSession;
  readonly end: AbortController;
  /** The lexicon it was started with; when another one comes, a new session takes over. */
  readonly packed: string;
}

/**
 * The life of Glosslight in one page: a session while the reader wants it here, none otherwise, following the
 * settings as they change.
 */
export async function livePage({ signal }: { readonly signal: AbortSignal }): Promise<void> {
  if (!READABLE.has(document.contentType)) return;
  await whenShown();
  const host = location.hostname;
  let running: Running | null = null;
  let isOn = false;

  const follow = async (): Promise<void> => {
    const { settings, quiet, lexicon: stored } = await readPageStorage();
    const { look, trigger, level } = settings;
    const preferences = { marking: markingFor({ settings, quiet, host }), look, trigger, level };
    isOn = isOnFor(settings, host);
    if (signal.aborted || !isOn) {
      // A card that has just switched this site off stays to offer the way back; the session ends with it.
      if (running?.session.hasCard === true && !signal.aborted) return running.session.follow(preferences);
      running?.end.abort();
      running = null;
      return;
    }
    const packed = stored ?? (await requestLexicon());
    if (running?.packed === packed) return running.session.follow(preferences);
    const lexicon = await openLexicon(packed);
    running?.end.abort();
    running = null;
    if (lexicon === null || signal.aborted) return;
    const end = new AbortController();
    const session = startPageSession({
      lexicon,
      preferences,
      loadEntry: requestEntry,
      loadStyle: requestCardStyle,
      services: { change: requestPageChange, openOptions: requestOptions },
      host,
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
    following = following.then(follow);
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
  followNext();
  await following;
}

/** Opens a stored lexicon; one of another build's format is asked for afresh. */
async function openLexicon(packed: string): Promise<Lexicon | null> {
  return unpackLexicon(packed) ?? unpackLexicon(await requestLexicon());
}

/** A page that the browser prepares in advance is nobody's page until it is shown. */
function whenShown(): Promise<void> {
  const { prerendering } = document as Document & { readonly prerendering?: boolean };
  if (prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
