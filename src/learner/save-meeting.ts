import { type Meeting, MOST_MEETINGS, type SavedTerm } from '../model/saved-term.ts';

/** A term as it is after it was saved, once more or for the first time. `meeting`: null where no page named it. */
export function saveMeeting({
  saved,
  ref,
  meeting,
  at,
}: {
  readonly saved: SavedTerm | undefined;
  readonly ref: string;
  readonly meeting: Meeting | null;
  readonly at: number;
}): SavedTerm {
  const before = saved ?? { ref, savedAt: at, meetings: [], schedule: null };
  if (meeting === null) return before;
  const others = before.meetings.filter((other) => !isSamePlace(other, meeting));
  return { ...before, meetings: [meeting, ...others].slice(0, MOST_MEETINGS) };
}

/** The term without the place that was saved last; null where nothing is left that was worth keeping. */
export function undoMeeting(saved: SavedTerm): SavedTerm | null {
  const meetings = saved.meetings.slice(1);
  return meetings.length === 0 && saved.schedule === null ? null : { ...saved, meetings };
}

/** Two records of a term as one: every place that either knows, and the later schedule. */
export function mergeSaved(own: SavedTerm, other: SavedTerm): SavedTerm {
  const unique = [...own.meetings];
  for (const meeting of other.meetings) {
    if (!unique.some((known) => isSamePlace(known, meeting))) unique.push(meeting);
  }
  const isLater = (other.schedule?.lastReview ?? 0) > (own.schedule?.lastReview ?? 0);
  return {
    ref: own.ref,
    savedAt: Math.min(own.savedAt, other.savedAt),
    meetings: unique.toSorted((a, b) => b.at - a.at).slice(0, MOST_MEETINGS),
    schedule: isLater ? other.schedule : own.schedule,
  };
}

function isSamePlace(a: Meeting, b: Meeting): boolean {
  return a.address === b.address && a.sentence === b.sentence;
}
