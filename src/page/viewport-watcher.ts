/** How far outside the viewport text is made ready, so that marks are there before a reader scrolls to them. */
const MARGIN = '60% 0px';

/** Tells when elements come near the viewport and when they leave it. An element that is not shown never comes. */
export interface ViewportWatcher {
  watch(element: Element): void;
  unwatch(element: Element): void;
}

export function createViewportWatcher({
  signal,
  onNear,
  onFar,
}: {
  readonly signal: AbortSignal;
  readonly onNear: (element: Element) => void;
  readonly onFar: (element: Element) => void;
}): ViewportWatcher {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) onNear(entry.target);
        else onFar(entry.target);
      }
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: (element) => observer.observe(element),
    unwatch: (element) => observer.unobserve(element),
  };
}
