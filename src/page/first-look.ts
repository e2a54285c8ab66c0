/** What a frame must measure for its text to be worth marking: an advertisement's strip has no room for a card. */
const SMALLEST_WIDTH = 200;
const SMALLEST_HEIGHT = 120;

/**
 * Resolves when the page is on the screen for the first time, just after it was laid out. A frame that is tiny or far
 * down the page waits until a reader comes to it, maybe for ever.
 */
export function firstLook(signal: AbortSignal): Promise<void> {
  const isFrame = window !== window.top;
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (signal.aborted || !entries.some((entry) => entry.isIntersecting)) return;
      if (isFrame && (innerWidth < SMALLEST_WIDTH || innerHeight < SMALLEST_HEIGHT)) return;
      observer.disconnect();
      resolve();
    });
    const look = (): void => {
      observer.disconnect();
      observer.observe(document.documentElement);
    };
    signal.addEventListener('abort', () => observer.disconnect());
    // A frame that grows is looked at again.
    if (isFrame) addEventListener('resize', look, { signal });
    look();
  });
}
