/** What a reader keeps of a term. Its sentences are page text: they are stored only because the reader saved them. */

/** A place at which a term was saved. */
export interface Meeting {
  /** The words by which the page named the term. */
  readonly words: string;
  readonly sentence: string;
  /** The page's title. */
  readonly title: string;
  /** The page's address; as a link, it leads to the sentence (a text fragment). */
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a page tells of a place, at the reader's wish. */
export type MeetingNote = Omit<Meeting, 'at'>;

/** How well a term is remembered, and when it is to be asked for again. Times in milliseconds since 1970. */
export interface Schedule {
  readonly due: number;
  readonly lastReview: number;
  /** Days after which it is remembered with 90 % certainty. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly phase: 'learning' | 'review' | 'relearning';
}

export interface SavedTerm {
  /** `pack/id`. */
  readonly ref: string;
  readonly savedAt: number;
  /** The latest first. */
  readonly meetings: readonly Meeting[];
  /** Null until it is reviewed for the first time. */
  readonly schedule: Schedule | null;
}

/** No term keeps more places, and no place more text, than this. In UTF-16 units. */
export const MOST_MEETINGS = 20;
export const LONGEST_SENTENCE = 1000;
export const LONGEST_TITLE = 300;
export const LONGEST_ADDRESS = 4000;
