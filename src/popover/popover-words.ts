/** What the card says of its own, apart from entries. */
export const BACK = 'Back';
export const CLOSE = 'Close';
export const NO_ENTRY = 'No explanation';
export const FAILED = 'The explanation could not be loaded. Reload the page, then point at the term again.';
export const MISSING =
  'The glossary no longer explains this term. Reload the page to bring its marks up to date.';
