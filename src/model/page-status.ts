/**
 * Why not all terms of a page are marked. `too-long`: beyond a limit it is read only where the reader is. `too-busy`:
 * it changes so much that it is followed only where the reader is. `on-demand`: so much that even this costs too
 * much, so it is read when the reader asks. `tampered`: the page keeps taking the marks away.
 */
export const STOPS = ['too-long', 'too-busy', 'on-demand', 'tampered'] as const;
export type Stop = (typeof STOPS)[number];

/** What the popup can say about the page in the tab it was opened over. */
export type PageStatus =
  | {
      readonly kind: 'readable';
      readonly host: string;
      /** Marked terms in order of first appearance, with how often each was found. */
      readonly terms: readonly { readonly ref: string; readonly count: number }[];
      /** Absent: everything is read and marked. */
      readonly stopped?: Stop | undefined;
    }
  /** The browser lets no extension in here (store pages, settings, PDF viewers), or the page is still loading. */
  | { readonly kind: 'unreadable' };
