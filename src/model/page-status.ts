/** What the popup can say about the page in the tab it was opened over. */
export type PageStatus =
  | {
      readonly kind: 'readable';
      readonly host: string;
      /** Marked terms in order of first appearance, with how often each was found. */
      readonly terms: readonly { readonly ref: string; readonly count: number }[];
    }
  /** The browser lets no extension in here (store pages, settings, PDF viewers), or the page is still loading. */
  | { readonly kind: 'unreadable' };
