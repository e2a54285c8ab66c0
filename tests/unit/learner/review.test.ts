import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GRADES, gradeRecall, listDue } from '../../../src/learner/review.ts';
import type { Schedule } from '../../../src/model/saved-term.ts';
import { savedTerm } from './saved-fixture.ts';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;

it('the better a term is remembered, the later it is asked for again', () => {
  let schedule: Schedule | null = null;
  let now = NOW;
  for (let round = 0; round < 6; round++) {
    const dues = GRADES.map((grade) => gradeRecall(schedule, grade, now).due);
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    schedule = gradeRecall(schedule, 'good', now);
    now = schedule.due;
  }
  expect(schedule?.due).toBeGreaterThan(NOW + 30 * DAY);
});

it('what was forgotten comes again the same day', () => {
  const known = { ...gradeRecall(null, 'easy', NOW) };
  const forgotten = gradeRecall(known, 'again', known.due);
  expect(forgotten.due - known.due).toBeLessThan(DAY);
  expect(forgotten).toMatchObject({ lapses: 1, phase: 'relearning', reps: 2 });
});

it('a schedule survives storage: whatever the answers, the next one is the same after a round trip', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...GRADES), { minLength: 1, maxLength: 12 }), (grades) => {
      let live: Schedule | null = null;
      let stored: Schedule | null = null;
      let now = NOW;
      for (const grade of grades) {
        live = gradeRecall(live, grade, now);
        stored = JSON.parse(JSON.stringify(gradeRecall(stored, grade, now))) as Schedule;
        expect(stored).toEqual(live);
        expect(live.due).toBeGreaterThan(now);
        now = live.due;
      }
    }),
  );
});

it('what is overdue is asked first, then what is new, and nothing that is not due', () => {
  const schedule = gradeRecall(null, 'good', NOW);
  const terms = [
    savedTerm({ ref: 'g/new' }),
    savedTerm({ ref: 'g/later', schedule: { ...schedule, due: NOW + 1 } }),
    savedTerm({ ref: 'g/due', schedule: { ...schedule, due: NOW } }),
    savedTerm({ ref: 'g/overdue', schedule: { ...schedule, due: NOW - DAY } }),
  ];
  expect(listDue(terms, NOW).map(({ ref }) => ref)).toEqual(['g/overdue', 'g/due', 'g/new']);
});
