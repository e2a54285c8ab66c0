/** What was done, or could not be done, at the reader's wish. */
export const NOTICES = [
  'saved',
  'known',
  'wrong',
  'site',
  'copied',
  'reported',
  'not-copied',
  'not-stored',
] as const;
export type Notice = (typeof NOTICES)[number];
