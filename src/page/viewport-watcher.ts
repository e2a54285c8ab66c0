/** How far outside the viewport text is made ready, so that marks are there before a reader scrolls to them. */
const MARGIN = '60% 0px';

/** Elements that have moved, by where they are now. */
export interface Moved {
  readonly near: readonly Element[];
  readonly far: readonly Element[];
  /** Those of the far ones that lie within reach, but are cut off: in something folded up, or scrolled away inside. */
  readonly clipped: readonly Element[];
}

/** Tells when elements come near the viewport and when they leave it. An element that is not shown never comes. */
export interface ViewportWatcher {
  /** From the next `begin` on. */
  watch(element: Element): void;
  unwatch(element: Element): void;
  /** Begins to watch what has gathered: each that is new makes the browser draw a frame. */
  begin(): void;
}

export function createViewportWatcher({
  signal,
  onChange,
}: {
  readonly signal: AbortSignal;
  readonly onChange: (moved: Moved) => void;
}): ViewportWatcher {
  const report = (entries: readonly IntersectionObserverEntry[]): void => {
    const targets = (isIt: (entry: IntersectionObserverEntry) => boolean): Element[] =>
      entries.filter(isIt).map(({ target }) => target);
    onChange({
      near: targets(({ isIntersecting }) => isIntersecting),
      far: targets(({ isIntersecting }) => !isIntersecting),
      clipped: targets((entry) => !entry.isIntersecting && isWithinReach(entry)),
    });
  };
  // Text in a scrolling part of the page is made ready by the same margin, where the browser knows how.
  const margins: IntersectionObserverInit & { scrollMargin: string } = {
    rootMargin: MARGIN,
    scrollMargin: MARGIN,
  };
  const observer = new IntersectionObserver(report, margins);
  const gathered = new Set<Element>();
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: (element) => gathered.add(element),
    unwatch(element) {
      if (!gathered.delete(element)) observer.unobserve(element);
    },
    begin() {
      for (const element of gathered) observer.observe(element);
      gathered.clear();
    },
  };
}

function isWithinReach({ boundingClientRect: box, rootBounds: reach }: IntersectionObserverEntry): boolean {
  return reach !== null && box.width > 0 && box.top < reach.bottom && box.bottom > reach.top;
}
