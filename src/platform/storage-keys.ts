/** What lies in `storage.local`, where pages' content scripts read it without waking the background. */
export const SETTINGS_KEY = 'settings';
export const LEXICON_KEY = 'lexicon';
/** `pack/id` of the terms whose topics are switched off: pages know no topics. */
export const QUIET_KEY = 'quiet';
