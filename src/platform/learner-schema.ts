import * as z from 'zod/mini';
import type { Encounter } from '../model/encounter.ts';
import {
  LONGEST_ADDRESS,
  LONGEST_SENTENCE,
  LONGEST_TITLE,
  type Meeting,
  type MeetingNote,
  MOST_MEETINGS,
  type SavedTerm,
  type Schedule,
} from '../model/saved-term.ts';
import { ENTRY_REF, HOST } from './settings-schema.ts';

const TIME = z.number().check(z.gte(0));
const COUNT = z.int().check(z.gte(0));
/** A page that can be opened again; nothing that would run. */
const ADDRESS = z.string().check(z.maxLength(LONGEST_ADDRESS), z.regex(/^https?:\/\//));

const note = {
  words: z.string().check(z.maxLength(LONGEST_SENTENCE)),
  sentence: z.string().check(z.maxLength(LONGEST_SENTENCE)),
  title: z.string().check(z.maxLength(LONGEST_TITLE)),
  address: ADDRESS,
};

/** What a page tells of a place, at the reader's wish. */
export const MEETING_NOTE: z.ZodMiniType<MeetingNote> = z.strictObject(note);

const MEETING: z.ZodMiniType<Meeting> = z.strictObject({ ...note, at: TIME });

const SCHEDULE: z.ZodMiniType<Schedule> = z.strictObject({
  due: TIME,
  lastReview: TIME,
  stability: z.number(),
  difficulty: z.number(),
  scheduledDays: z.number(),
  learningSteps: COUNT,
  reps: COUNT,
  lapses: COUNT,
  phase: z.enum(['learning', 'review', 'relearning']),
});

/** A saved term as it lies in the store and in files. */
export const SAVED_TERM: z.ZodMiniType<SavedTerm> = z.strictObject({
  ref: ENTRY_REF,
  savedAt: TIME,
  meetings: z.array(MEETING).check(z.maxLength(MOST_MEETINGS)),
  schedule: z.nullable(SCHEDULE),
});

export const ENCOUNTER: z.ZodMiniType<Encounter> = z.strictObject({ ref: ENTRY_REF, host: HOST, at: TIME });
