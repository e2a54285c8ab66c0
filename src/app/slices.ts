/**
 * After so long a piece of our work lets the page go on, in ms. What ends a piece, and what is collected of the heap
 * meanwhile, may take as long again; a frame at 60 Hz has 16, and is the page's.
 */
const SLICE = 4;

/** The part of the scheduling API that is used. The browsers that the manifest asks for have it. */
declare const scheduler: {
  postTask(task: () => void, options: { priority: 'background' }): Promise<void>;
};

/** Lets all go first that has a purpose for the page: input, painting, its own scripts. */
export function yieldToPage(): Promise<void> {
  return scheduler.postTask(() => undefined, { priority: 'background' });
}

/**
 * Runs through all steps in slices: after each there may be a pause, and one is made when the slice is over. Ends
 * early, quietly, when aborted, or when the steps have taken longer than the limit. Resolves to the time that they
 * took, in ms.
 */
export async function runInSlices(
  steps: Iterator<null>,
  signal: AbortSignal,
  limit: number,
): Promise<number> {
  let spent = 0;
  let begun = performance.now();
  while (steps.next().done !== true) {
    const now = performance.now();
    if (now - begun < SLICE) continue;
    spent += now - begun;
    await yieldToPage();
    // Work for a page that nobody looks at can wait: it draws no frames.
    if (document.visibilityState !== 'visible') await new Promise(requestAnimationFrame);
    if (signal.aborted || spent > limit) return spent;
    begun = performance.now();
  }
  return spent + performance.now() - begun;
}
