import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CitedEntry } from '../model/entry.ts';
import type { Marking } from '../model/marking.ts';
import type { PageStatus } from '../model/page-status.ts';
import type { Look } from '../model/settings.ts';
import { blockRootOf } from '../page/element-kinds.ts';
import { createHighlighter } from '../page/highlighter.ts';
import type { Mark } from '../page/marks.ts';
import { type PageChanges, watchPage } from '../page/page-watcher.ts';
import { watchPointer } from '../page/pointer-intent.ts';
import { isInDocument } from '../page/safe-dom.ts';
import { type TextBlock, walkBlocks } from '../page/text-blocks.ts';
import { createViewportWatcher } from '../page/viewport-watcher.ts';
import type { CardServices } from '../popover/card-wishes.ts';
import { type CardPreferences, createPopover } from '../popover/popover-controller.ts';
import { PageTerms } from './page-terms.ts';
import { runInSlices } from './slices.ts';
import { firstMark, nextMark, scrollToMark } from './step-marks.ts';

/** What the reader wants of every page, and of this one. */
export interface Preferences extends CardPreferences {
  readonly marking: Marking;
  readonly look: Look;
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
  loadEntry,
  loadStyle,
  services,
  host,
  onCardClosed,
  signal,
}: {
  readonly lexicon: Lexicon;
  readonly preferences: Preferences;
  readonly loadEntry: (ref: string) => Promise<CitedEntry | null>;
  readonly loadStyle: () => Promise<string>;
  readonly services: CardServices;
  readonly host: string;
  readonly onCardClosed: () => void;
  readonly signal: AbortSignal;
}): PageSession {
  const highlighter = createHighlighter(preferences.look);
  const viewport = createViewportWatcher({
    signal,
    onChange: (moved) => terms.follow(moved),
  });
  const terms = new PageTerms({ lexicon, marking: preferences.marking, highlighter, viewport });
  let current: Mark | null = null;
  const popover = createPopover({
    document,
    signal,
    loadEntry,
    loadStyle,
    services,
    onShown: (mark) => highlighter.setCurrent(findMark(mark.key)),
    onHidden: () => {
      highlighter.setCurrent(null);
      onCardClosed();
    },
  });
  popover.follow(preferences);
  const findMark = (key: number): Mark | null => terms.marks().find((mark) => mark.key === key) ?? null;

  // One reader at a time: what comes while a page is being read waits for its turn.
  let reading = Promise.resolve();
  const read = (walk: () => Iterable<TextBlock | null>): void => {
    reading = reading
      .then(() => runInSlices(readBlocks(walk()), signal))
      .then(() => runInSlices(terms.judgeAll(), signal))
      .then(() => {
        if (signal.aborted) return;
        terms.paintRest();
        popover.handle({ type: 'marks-changed', time: performance.now() });
      });
  };
  const readBlocks = function* (blocks: Iterable<TextBlock | null>): Generator<void> {
    const begun = new Set<Element>();
    for (const block of blocks) {
      if (block !== null) {
        if (!begun.has(block.root)) terms.forget(block.root);
        begun.add(block.root);
        terms.read(block);
      }
      yield;
    }
  };
  const readAgain = ({ added, changed }: PageChanges): void => {
    terms.forgetDetached();
    for (const root of changed) terms.forget(root);
    read(function* () {
      for (const root of added) {
        if (isInDocument(root) && blockRootOf(root) !== null) yield* walkBlocks(root, { deep: true });
      }
      for (const root of changed) if (isInDocument(root)) yield* walkBlocks(root, { deep: false });
    });
  };

  watchPage({
    root: document,
    signal,
    onTextChange: (node) => terms.unpaintNode(node),
    onChanges: readAgain,
  });
  watchPointer({
    signal,
    marksAt: (node) => terms.marksAt(node),
    isOurs: (event) => popover.owns(event),
    onIntent: (intent) => popover.handle(intent),
  });
  signal.addEventListener('abort', () => highlighter.clear());
  if (document.body !== null) {
    const { body } = document;
    read(() => walkBlocks(body, { deep: true }));
  }

  const stepTo = (mark: Mark | null): void => {
    current = mark;
    if (mark === null) return;
    scrollToMark(mark);
    popover.handle({ type: 'step', mark, time: performance.now() });
  };

  return {
    step: (direction) => stepTo(nextMark({ marks: terms.marks(), at: current, direction })),
    show: (ref) => stepTo(firstMark(terms.marks(), ref)),
    status() {
      return { kind: 'readable', host, terms: terms.counts() };
    },
    follow(next) {
      highlighter.setLook(next.look);
      terms.setMarking(next.marking);
      popover.follow(next);
    },
    get hasCard() {
      return popover.openMark !== null;
    },
  };
}
