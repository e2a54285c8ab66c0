import type { Search } from '../search/term-search.ts';

/** Lets a search build its indices when there is time, else they are felt at the first and the third letter. */
export function warmUp(search: Search): void {
  // Not before the box is to be seen.
  requestAnimationFrame(() =>
    requestIdleCallback(() => search('w') && requestIdleCallback(() => search('warm-up'))),
  );
}
