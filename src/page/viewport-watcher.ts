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
  /** Watches these and no others from now on. Any that is new makes the browser draw a frame. */
  watch(elements: ReadonlySet<Element>): void;
  /** Watches one no more; when it is asked for again, it is told where it is by then. */
  unwatch(element: Element): void;
}

export function createViewportWatcher({
  signal,
  onChange,
}: {
  readonly signal: AbortSignal;
  readonly onChange: (moved: Moved) => void;
}): ViewportWatcher {
  const report = (entries: readonly IntersectionObserverEntry[]): void => {
    const far = entries.filter(({ isIntersecting }) => !isIntersecting);
    onChange({
      near: targetsOf(entries.filter(({ isIntersecting }) => isIntersecting)),
      far: targetsOf(far),
      clipped: targetsOf(far.filter(isWithinReach)),
    });
  };
  // Text in a scrolling part of the page is made ready by the same margin, where the browser knows how.
  const margins: IntersectionObserverInit & { scrollMargin: string } = {
    rootMargin: MARGIN,
    scrollMargin: MARGIN,
  };
  const observer = new IntersectionObserver(report, margins);
  const watched = new Set<Element>();
  const unwatch = (element: Element): void => {
    if (watched.delete(element)) observer.unobserve(element);
  };
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(elements) {
      for (const element of watched) if (!elements.has(element)) unwatch(element);
      for (const element of elements) {
        if (watched.has(element)) continue;
        watched.add(element);
        observer.observe(element);
      }
    },
    unwatch,
  };
}

function targetsOf(entries: readonly IntersectionObserverEntry[]): Element[] {
  return entries.map(({ target }) => target);
}

function isWithinReach({ boundingClientRect: box, rootBounds: reach }: IntersectionObserverEntry): boolean {
  return reach !== null && box.width > 0 && box.top < reach.bottom && box.bottom > reach.top;
}
