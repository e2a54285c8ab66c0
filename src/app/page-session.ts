import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CardBasics, CardRequest, DrawnCard } from '../model/drawn-card.ts';
import type { Marking } from '../model/marking.ts';
import type { PageStatus, Stop } from '../model/page-status.ts';
import type { MeetingNote } from '../model/saved-term.ts';
import type { Badge, Look } from '../model/settings.ts';
import { firstLook } from '../page/first-look.ts';
import { createHighlighter } from '../page/highlighter.ts';
import { Mark } from '../page/marks.ts';
import { watchPointer } from '../page/pointer-intent.ts';
import { createViewportWatcher } from '../page/viewport-watcher.ts';
import { createBudget } from '../popover/attachment-budget.ts';
import type { CardServices } from '../popover/card-wishes.ts';
import { type CardPreferences, createPopover } from '../popover/popover-controller.ts';
import { noteMeeting } from './note-meeting.ts';
import { PageFollower } from './page-follower.ts';
import { PageTerms } from './page-terms.ts';
import { yieldToPage } from './slices.ts';
import { firstMark, nextMark, scrollToMark } from './step-marks.ts';

/** What a page takes out of the highlight registry is put back so often in this time; then the page has its way. */
const MOST_RESTORATIONS = 3;
const RESTORED_WITHIN = 60_000;

/** What the reader wants of every page, and of this one. */
export interface Preferences extends CardPreferences {
  readonly marking: Marking;
  readonly look: Look;
  readonly badge: Badge;
}

/** What the extension does for the cards of a page. */
export interface PageServices extends Omit<CardServices, 'save'> {
  save(ref: string, note: MeetingNote | null): Promise<boolean>;
  /** A term's card was opened, for the first time on this page. */
  met(ref: string): void;
  /** How many terms the page has. */
  count(terms: number): void;
}

/** A page with its terms marked. Everything ends, and the page is as it was found, when the signal aborts. */
export interface PageSession {
  /** Moves to the next (1) or previous (-1) mark and opens its card by keyboard. */
  step(direction: 1 | -1): void;
  /** Brings the first mention of an entry into view and opens its card, as if stepped to. */
  show(ref: string): void;
  status(): PageStatus;
  follow(preferences: Preferences): void;
  /** Whether a card is being read. */
  readonly hasCard: boolean;
}

export function startPageSession({
  lexicon,
  preferences,
  loadCard,
  loadBasics,
  services,
  host,
  markStyles,
  onCardClosed,
  signal: ending,
}: {
  readonly lexicon: Lexicon;
  readonly preferences: Preferences;
  readonly loadCard: (request: CardRequest) => Promise<DrawnCard>;
  readonly loadBasics: () => Promise<CardBasics>;
  readonly services: PageServices;
  readonly host: string;
  /** The stylesheet of the marks, for shadow roots that the page's own styles do not reach. */
  readonly markStyles: string;
  readonly onCardClosed: () => void;
  readonly signal: AbortSignal;
}): PageSession {
  let stopped: Stop | undefined;
  let current: Mark | null = null;
  let { badge } = preferences;
  let counted = 0;
  const met = new Set<string>();
  const defeat = new AbortController();
  const signal = AbortSignal.any([ending, defeat.signal]);
  const highlighter = createHighlighter({
    look: preferences.look,
    markStyles,
    mayRestore: createBudget({
      most: MOST_RESTORATIONS,
      within: RESTORED_WITHIN,
      now: () => performance.now(),
    }),
    onDefeat: () => {
      stopped = 'tampered';
      terms.forgetAll();
      defeat.abort();
    },
    signal,
  });
  const viewport = createViewportWatcher({ signal, onChange: (moved) => terms.follow(moved) });
  const terms = new PageTerms({ lexicon, marking: preferences.marking, highlighter, viewport });
  const popover = createPopover({
    document,
    signal,
    loadCard,
    loadBasics,
    services: {
      ...services,
      save: (ref, mark) => services.save(ref, mark instanceof Mark ? noteMeeting(mark) : null),
    },
    onShown: (mark) => {
      highlighter.setCurrent(mark instanceof Mark ? mark : null);
      // Told once the card is painted, which must not wait for it.
      if (!met.has(mark.ref)) void yieldToPage().then(() => services.met(mark.ref));
      met.add(mark.ref);
    },
    onHidden: () => {
      highlighter.setCurrent(null);
      onCardClosed();
    },
  });
  popover.follow(preferences);
  const follower = new PageFollower({
    terms,
    signal,
    onMarks: () => {
      popover.handle({ type: 'marks-changed', time: performance.now() });
      count();
    },
  });
  watchPointer({
    signal,
    marksAt: (node) => terms.marksAt(node),
    isOurs: (event) => popover.owns(event),
    onIntent: (intent) => {
      if (intent.type === 'scroll') follower.catchUp();
      popover.handle(intent);
    },
  });
  void firstLook(signal).then(() => follower.start());

  /** `again`: also where it is as before, since the browser forgets it while a page is in its cache. */
  const count = (again = false): void => {
    const before = counted;
    counted = badge === 'count' && !signal.aborted ? terms.counts().length : 0;
    if (counted !== before || (again && counted > 0)) services.count(counted);
  };
  signal.addEventListener('abort', () => count());

  const stepTo = (mark: Mark | null): void => {
    current = mark;
    if (mark === null) return;
    scrollToMark(mark);
    const marks = terms.marks();
    const position = { at: marks.indexOf(mark) + 1, of: marks.length };
    popover.handle({ type: 'step', mark, position, time: performance.now() });
  };

  return {
    step(direction) {
      follower.demand();
      stepTo(nextMark({ marks: terms.marks(), at: current, direction }));
    },
    show(ref) {
      follower.demand();
      stepTo(firstMark(terms.marks(), ref));
    },
    status() {
      follower.demand();
      return { kind: 'readable', host, terms: terms.counts(), stopped: stopped ?? follower.stopped };
    },
    follow(next) {
      highlighter.setLook(next.look);
      terms.setMarking(next.marking);
      popover.follow(next);
      badge = next.badge;
      count(true);
    },
    get hasCard() {
      return popover.openMark !== null;
    },
  };
}
