/** Every delay and distance that decides when the card comes and goes, with its reason. Milliseconds and CSS pixels. */

/** Loading starts before showing: a pointer that stays this long mostly stays, one that only crosses is gone by then. */
export const LOAD_AFTER = 150;

/** A card that comes sooner meets eyes that were only passing; one that comes later feels slow. */
export const SHOW_AFTER = { short: 300, middle: 400, long: 500 } as const;

/** With a key held the reader has asked already; only a pointer that rushes on over several terms has not. */
export const SHOW_HELD_AFTER = 80;

/** Time to come back, or to reach the card over the gap between it and its term. */
export const LEAVE_AFTER = 300;

/**
 * A pointer rests while it stays within this of where it came to rest: no hand holds still, but one that goes further,
 * however slowly, is following a line or on its way. A reader who follows a line with the pointer covers it in a tenth
 * of a second. It is also how far a pointer must move to count again after the page has moved under it.
 */
export const REST_WITHIN = 16;

/** A click this soon after the card appeared was aimed at what lay there before: links out ignore it. */
export const AIM_TIME = 300;

/**
 * The card enters the page once, and again if the page takes it out; it comes to the top again if the page covers it.
 * So often in this time, then no more: it wages no war.
 */
export const ATTACHMENTS = { most: 6, within: 5000 } as const;

/** On screens narrower than this a finger gets a sheet: a card beside its term would lie under the hand. */
export const SHEET_BELOW = 600;
