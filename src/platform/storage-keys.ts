/** What lies in `storage.local`, where pages' content scripts read it without waking the background. */
export const SETTINGS_KEY = 'settings';
export const LEXICON_KEY = 'lexicon';
