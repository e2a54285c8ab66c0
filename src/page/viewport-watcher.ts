/** How far outside the viewport text is made ready, so that marks are there before a reader scrolls to them. */
const MARGIN = '60% 0px';

/** Tells when elements come near the viewport and when they leave it. An element that is not shown never comes. */
export interface ViewportWatcher {
  watch(element: Element): void;
  unwatch(element: Element): void;
}

export function createViewportWatcher({
  signal,
  onChange,
}: {
  readonly signal: AbortSignal;
  readonly onChange: (moved: { near: readonly Element[]; far: readonly Element[] }) => void;
}): ViewportWatcher {
  const observer = new IntersectionObserver(
    (entries) => {
      const [near, far] = [true, false].map((isNear) =>
        entries.filter((entry) => entry.isIntersecting === isNear).map((entry) => entry.target),
      );
      onChange({ near: near ?? [], far: far ?? [] });
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: (element) => observer.observe(element),
    unwatch: (element) => observer.unobserve(element),
  };
}
