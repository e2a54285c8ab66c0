const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

/** A length of time in a few words: "10 minutes", "3 days", "1.5 years". In milliseconds. */
export function describeWait(time: number): string {
  if (time < HOUR) return inUnits(Math.max(Math.round(time / MINUTE), 1), 'minute');
  if (time < DAY) return inUnits(Math.round(time / HOUR), 'hour');
  if (time < 2 * MONTH) return inUnits(Math.round(time / DAY), 'day');
  if (time < YEAR) return inUnits(Math.round(time / MONTH), 'month');
  return inUnits(Math.round((time / YEAR) * 2) / 2, 'year');
}

function inUnits(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
