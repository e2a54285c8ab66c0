import { createEmptyCard, type FSRSParameters, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import type { SavedTerm, Schedule } from '../model/saved-term.ts';

/** How well the reader remembered, from not at all. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type RecallGrade = (typeof GRADES)[number];

const RATINGS: Readonly<Record<RecallGrade, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};
const STATES: Readonly<Record<Schedule['phase'], State>> = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};
const PHASES: Readonly<Partial<Record<State, Schedule['phase']>>> = {
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};

// No chance in it: the same answers lead to the same days.
const PARAMETERS: Partial<FSRSParameters> = { enable_fuzz: false, request_retention: 0.9 };

/** The schedule after a review at `now` (milliseconds since 1970). `before` is null at the first. */
export function gradeRecall(before: Schedule | null, grade: RecallGrade, now: number): Schedule {
  const card =
    before === null
      ? createEmptyCard(now)
      : {
          due: before.due,
          last_review: before.lastReview,
          stability: before.stability,
          difficulty: before.difficulty,
          elapsed_days: 0,
          scheduled_days: before.scheduledDays,
          learning_steps: before.learningSteps,
          reps: before.reps,
          lapses: before.lapses,
          state: STATES[before.phase],
        };
  const { card: next } = fsrs(PARAMETERS).next(card, now, RATINGS[grade]);
  return {
    due: next.due.getTime(),
    lastReview: now,
    stability: next.stability,
    difficulty: next.difficulty,
    scheduledDays: next.scheduled_days,
    learningSteps: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    phase: PHASES[next.state] ?? 'learning',
  };
}

/** The terms to be asked for at `now`: those that are due, the longest overdue first, then those not asked for yet. */
export function listDue(saved: readonly SavedTerm[], now: number): readonly SavedTerm[] {
  const due = saved.filter(({ schedule }) => schedule !== null && schedule.due <= now);
  const fresh = saved.filter(({ schedule }) => schedule === null);
  return [
    ...due.toSorted((a, b) => (a.schedule?.due ?? 0) - (b.schedule?.due ?? 0)),
    ...fresh.toSorted((a, b) => a.savedAt - b.savedAt),
  ];
}
