import type { Lexicon } from '../lexicon/lexicon.ts';
import { unpackLexicon } from '../lexicon/unpack-lexicon.ts';
import { type Density, isOnFor } from '../model/settings.ts';
import { onTabRequest, requestEntry, requestLexicon } from '../platform/page-messages.ts';
import { onPageStorageChange, readPageStorage } from '../platform/page-storage.ts';
import { type PageSession, startPageSession } from './page-session.ts';

/** Documents that hold text to read; not images, feeds or other XML. */
const READABLE = new Set(['text/html', 'application/xhtml+xml']);

interface Running {
  readonly session: PageSession;
  readonly end: AbortController;
  /** What it was started with; when either changes, a new one takes over. */
  readonly packed: string;
  readonly density: Density;
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

  const follow = async (): Promise<void> => {
    const { settings, lexicon: stored } = await readPageStorage();
    if (signal.aborted || !isOnFor(settings, host)) {
      running?.end.abort();
      running = null;
      return;
    }
    const packed = stored ?? (await requestLexicon());
    const { density } = settings;
    if (running?.packed === packed && running.density === density) return;
    const lexicon = await openLexicon(packed);
    running?.end.abort();
    running = null;
    if (lexicon === null || signal.aborted) return;
    const end = new AbortController();
    const ends = AbortSignal.any([signal, end.signal]);
    const session = startPageSession({ lexicon, density, loadEntry: requestEntry, host, signal: ends });
    running = { session, end, packed, density };
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
