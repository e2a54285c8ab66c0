/** No piece of our work should keep the page waiting for longer. In ms; a frame at 60 Hz has 16, and is the page's. */
const SLICE = 5;

/** The part of the scheduling API that is used. */
interface Scheduler {
  postTask(task: () => void, options: { priority: 'background' }): Promise<void>;
}

/** Lets all go first that has a purpose for the page: input, painting, its own scripts. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler !== undefined) return scheduler.postTask(() => undefined, { priority: 'background' });
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

/**
 * Runs through all steps in slices. A step that yields `null` offers a pause, and one is made when the slice is
 * over. Ends early, quietly, when aborted. Resolves to the time that the steps took, in ms.
 */
export async function runInSlices(steps: Iterable<unknown>, signal: AbortSignal): Promise<number> {
  let spent = 0;
  let begun = performance.now();
  for (const step of steps) {
    if (step !== null) continue;
    const now = performance.now();
    if (now - begun < SLICE) continue;
    spent += now - begun;
    await yieldToPage();
    await whenVisible(signal);
    if (signal.aborted) return spent;
    begun = performance.now();
  }
  return spent + performance.now() - begun;
}
