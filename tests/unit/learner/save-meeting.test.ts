import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeSaved, saveMeeting, undoMeeting } from '../../../src/learner/save-meeting.ts';
import { MOST_MEETINGS } from '../../../src/model/saved-term.ts';
import { anySavedTerm, MEETING, savedTerm } from './saved-fixture.ts';

const { ref } = savedTerm();
const elsewhere = { ...MEETING, address: 'https://other.example/', at: MEETING.at + 1 };

it('a term saved for the first time is new, and keeps where it was met', () => {
  expect(saveMeeting({ saved: undefined, ref, meeting: MEETING, at: MEETING.at })).toEqual(savedTerm());
});

it('saved elsewhere too, it keeps both places, the latest first', () => {
  const saved = saveMeeting({ saved: savedTerm(), ref, meeting: elsewhere, at: elsewhere.at });
  expect(saved.meetings).toEqual([elsewhere, MEETING]);
  expect(saved.savedAt).toBe(MEETING.at);
});

it('the same sentence saved again is kept once', () => {
  const again = { ...MEETING, at: MEETING.at + 5 };
  expect(saveMeeting({ saved: savedTerm(), ref, meeting: again, at: again.at }).meetings).toEqual([again]);
});

it('a term is kept without a place, too', () => {
  expect(saveMeeting({ saved: undefined, ref, meeting: null, at: 5 }).meetings).toEqual([]);
});

it('only so many places are kept', () => {
  let saved = savedTerm();
  for (let at = 0; at < 30; at++) {
    saved = saveMeeting({ saved, ref, meeting: { ...MEETING, sentence: `Sentence ${at}.` }, at });
  }
  expect(saved.meetings).toHaveLength(MOST_MEETINGS);
  expect(saved.meetings[0]?.sentence).toBe('Sentence 29.');
});

it('undoing takes the last place away, and the term with it if it was the only one', () => {
  expect(undoMeeting(savedTerm({ meetings: [elsewhere, MEETING] }))?.meetings).toEqual([MEETING]);
  expect(undoMeeting(savedTerm())).toBeNull();
});

it('merging a term with itself changes nothing', () => {
  fc.assert(
    fc.property(anySavedTerm, (saved) => {
      const merged = mergeSaved(saved, saved);
      expect({ ...merged, meetings: [] }).toEqual({ ...saved, meetings: [] });
      expect(new Set(merged.meetings)).toEqual(new Set(saved.meetings));
    }),
  );
});

it('merged records keep every place and the later review', () => {
  const schedule = {
    due: 9,
    lastReview: 5,
    stability: 1,
    difficulty: 5,
    scheduledDays: 1,
    learningSteps: 0,
    reps: 1,
    lapses: 0,
    phase: 'learning',
  } as const;
  const merged = mergeSaved(
    savedTerm({ schedule }),
    savedTerm({ savedAt: 1, meetings: [elsewhere], schedule: { ...schedule, lastReview: 8 } }),
  );
  expect(merged).toMatchObject({ savedAt: 1, meetings: [elsewhere, MEETING], schedule: { lastReview: 8 } });
});
