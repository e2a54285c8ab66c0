import { expect, it } from 'vitest';
import { describeWait } from '../../../src/learner/wait.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

it.each([
  [1000, '1 minute'],
  [10 * MINUTE, '10 minutes'],
  [90 * MINUTE, '2 hours'],
  [DAY, '1 day'],
  [15 * DAY, '15 days'],
  [90 * DAY, '3 months'],
  [550 * DAY, '1.5 years'],
])('%i milliseconds are told as %s', (time, words) => {
  expect(describeWait(time, 'en-GB')).toBe(words);
});
