import { expect } from '@playwright/test';
import { centreOfMark, listMarks } from '../../src/tasks/marks-in-page.ts';
import type { Tab } from './drivers/driver.ts';
import { runInClosedRoot, runInPage } from './run-in-page.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The card as a reader sees it. */
export interface Card {
  readonly term: string;
  /** All that is to be read on it now. */
  readonly text: string;
  readonly box: Box;
  readonly hasFocus: boolean;
}

/** A page that somebody reads, with what Glosslight adds to it. */
export interface ReaderPage {
  readonly tab: Tab;
  open(url: string): Promise<void>;
  /** The marked words near the viewport, in the order of the page. */
  marks(): Promise<string[]>;
  /** Rests the pointer on the first mark with these words. */
  point(words: string): Promise<void>;
  /** Takes the pointer where no text is. */
  pointAway(): Promise<void>;
  /** The card that is seen, or null. */
  card(): Promise<Card | null>;
  /** Clicks what carries this text in the card, or the button that goes by it. */
  clickInCard(text: string): Promise<void>;
  /** The page's own markup, as it stands now. */
  html(): Promise<string>;
  /** Whether anything of ours is in the highlight registry. */
  hasHighlights(): Promise<boolean>;
}

export function readerPage(tab: Tab): ReaderPage {
  const marks = () => runInPage(tab, listMarks, null);
  return {
    tab,
    open: (url) => tab.open(url),
    marks,
    async point(words) {
      await runInPage(tab, scrollToWords, words);
      await expect.poll(marks, `"${words}" is marked`).toContain(words);
      const at = await runInPage(tab, centreOfMark, words);
      expect(at, `"${words}" is in view`).not.toBeNull();
      if (at !== null) await tab.movePointer(at.x, at.y);
    },
    pointAway: () => tab.movePointer(2, 2),
    card: () => runInClosedRoot(tab, readCard),
    async clickInCard(text) {
      // The text goes in as part of the source: the call has room for the root alone.
      const target = await tab.callWithClosedRoot(
        `(root) => (${centreOfText.toString()})(root, ${JSON.stringify(text)})`,
      );
      expect(target, `"${text}" is on the card`).not.toBeNull();
      const { x, y } = target as { x: number; y: number };
      await tab.click(x, y);
    },
    html: () => runInPage(tab, () => document.documentElement.outerHTML, null),
    hasHighlights: () =>
      runInPage(
        tab,
        () => CSS.highlights.has('glosslight-mark') || CSS.highlights.has('glosslight-current'),
        null,
      ),
  };
}

// What follows runs in pages, each function by itself.

function scrollToWords(words: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (!texts.currentNode.textContent?.includes(words)) continue;
    texts.currentNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return;
  }
}

function readCard(root: ShadowRoot): Card | null {
  if (!root.host.matches(':popover-open')) return null;
  const card = root.querySelector('[role=dialog]');
  if (!(card instanceof HTMLElement)) return null;
  const { left, top, width, height } = card.getBoundingClientRect();
  return {
    term: card.getAttribute('aria-label') ?? '',
    text: card.innerText,
    box: { left, top, width, height },
    hasFocus: root.activeElement !== null,
  };
}

function centreOfText(root: ShadowRoot, text: string): { x: number; y: number } | null {
  const elements: (Element | null)[] = [...root.querySelectorAll('button[aria-label]')].filter(
    (button) => button.getAttribute('aria-label') === text,
  );
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (texts.currentNode.textContent?.trim() === text) elements.push(texts.currentNode.parentElement);
  }
  const [box] = elements
    .flatMap((element) => element?.getBoundingClientRect() ?? [])
    .filter(({ width }) => width > 0);
  return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
