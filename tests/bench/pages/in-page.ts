/** Functions that run in the bench's pages, each by itself: they see nothing of this file. */

declare const scheduler: {
  postTask(task: () => void, options: { priority: 'background' }): Promise<void>;
};

/**
 * Notes in the trace when a mark first stands in view. Looks again after every task, so that it sees just what was done
 * until then; in the background itself, so that it takes turns with work that is done there, and never holds it up.
 */
export function watchForMarks(): void {
  const patience = 5000;
  let since = 0;
  const elements = document.getElementsByTagName('mark');
  const isInView = ({ top, bottom, width }: DOMRect): boolean => width > 0 && bottom > 0 && top < innerHeight;
  const isMarkInView = (): boolean => {
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
      'glosslight-mark',
    ) ?? []) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (isInView(range.getBoundingClientRect())) return true;
    }
    const [first] = elements;
    return first !== undefined && isInView(first.getBoundingClientRect());
  };
  const lookNext = (): void => void scheduler.postTask(look, { priority: 'background' });
  const look = (): void => {
    if (isMarkInView()) performance.mark('first-mark');
    else if (performance.now() - since < patience) lookNext();
  };
  addEventListener('DOMContentLoaded', () => {
    since = performance.now();
    lookNext();
  });
}

/** How long after the page was loaded the first mark stood in view, in ms; null where none did. */
export function timeToFirstMark(): number | null {
  const [seen] = performance.getEntriesByName('first-mark');
  const [navigation] = performance.getEntriesByType('navigation');
  if (seen === undefined || !(navigation instanceof PerformanceNavigationTiming)) return null;
  return Math.max(0, seen.startTime - navigation.domContentLoadedEventEnd);
}

/** The unit: one walk over all text nodes, and every character once. Begins in a task of its own. */
export function startReadingAllText(): Promise<number> {
  return new Promise((resolve) => {
    const readAllText = (): void => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let sum = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
      }
      resolve(sum);
    };
    setTimeout(readAllText);
  });
}

/** Notes the time of every frame from now on. */
export function startTimingFrames(): void {
  const times: number[] = [];
  const note = (time: number): void => {
    times.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  Object.assign(globalThis, { frameTimes: times });
}

/** Milliseconds between the frames noted so far. */
export function frameTimes(): number[] {
  const { frameTimes: times } = globalThis as unknown as { frameTimes: number[] };
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

/** Scores of all layout shifts since the page was opened, added up. */
export function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(sumOf(list)));
    const sumOf = (list: PerformanceObserverEntryList): number =>
      list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
    observer.observe({ type: 'layout-shift', buffered: true });
    // Nobody is called where there were none.
    setTimeout(
      () => resolve(sumOf({ getEntries: () => observer.takeRecords() } as PerformanceObserverEntryList)),
      100,
    );
  });
}
