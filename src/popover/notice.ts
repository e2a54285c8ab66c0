/** What was done, or could not be done, at the reader's wish. */
export type Notice =
  | 'saved'
  | 'known'
  | 'wrong'
  | 'site'
  | 'copied'
  | 'reported'
  | 'not-copied'
  | 'not-stored';
