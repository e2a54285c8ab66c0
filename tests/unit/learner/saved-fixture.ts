import fc from 'fast-check';
import type { Meeting, SavedTerm, Schedule } from '../../../src/model/saved-term.ts';

export const MEETING: Meeting = {
  words: 'distillation attacks',
  sentence: 'They feared distillation attacks, and more.',
  title: 'News of the day',
  address: 'https://news.example/day',
  at: Date.UTC(2026, 10, 20),
};

export function savedTerm(given: Partial<SavedTerm> = {}): SavedTerm {
  return {
    ref: 'glosslight/distillation-attack',
    savedAt: MEETING.at,
    meetings: [MEETING],
    schedule: null,
    ...given,
  };
}

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const time = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
const size = fc.double({ min: 0, max: 1e6, noNaN: true });
const count = fc.nat({ max: 10_000 });

const schedule: fc.Arbitrary<Schedule> = fc.record({
  due: time,
  lastReview: time,
  stability: size,
  difficulty: size,
  scheduledDays: size,
  learningSteps: count,
  reps: count,
  lapses: count,
  phase: fc.constantFrom('learning' as const, 'review' as const, 'relearning' as const),
});

/** Any saved term that there can be. */
export const anySavedTerm: fc.Arbitrary<SavedTerm> = fc.record({
  ref: fc.stringMatching(/^[a-z]{1,8}\/[a-z0-9][a-z0-9-]{0,20}$/),
  savedAt: time,
  meetings: fc.array(
    fc.record({
      words: text,
      sentence: text,
      title: text,
      address: fc.webUrl(),
      at: time,
    }),
    { maxLength: 5 },
  ),
  schedule: fc.option(schedule),
});
