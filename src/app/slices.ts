/** No piece of our work keeps the page waiting for longer than this. In ms; half of what a 16 ms frame has. */
const SLICE = 8;

/** Lets the page go first: input, painting, its own scripts. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Resolves once the tab is seen; work for a page that nobody looks at can wait. */
function whenVisible(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const check = (): void => {
      if (document.visibilityState !== 'visible' && !signal.aborted) return;
      document.removeEventListener('visibilitychange', check);
      resolve();
    };
    document.addEventListener('visibilitychange', check);
    signal.addEventListener('abort', check, { once: true });
  });
}

/** Runs through all steps in slices, pausing between them for the page. Ends early, quietly, when aborted. */
export async function runInSlices(steps: Iterable<unknown>, signal: AbortSignal): Promise<void> {
  let sliceEnd = performance.now() + SLICE;
  for (const _ of steps) {
    if (performance.now() < sliceEnd) continue;
    await yieldToPage();
    await whenVisible(signal);
    if (signal.aborted) return;
    sliceEnd = performance.now() + SLICE;
  }
}
