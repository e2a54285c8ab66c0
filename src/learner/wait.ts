const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

/** A length of time (in milliseconds) in a few words of a language: "10 minutes", "3 days", "1.5 years". */
export function describeWait(time: number, language: string): string {
  const inUnits = (count: number, unit: string): string =>
    count.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' });
  if (time < HOUR) return inUnits(Math.max(Math.round(time / MINUTE), 1), 'minute');
  if (time < DAY) return inUnits(Math.round(time / HOUR), 'hour');
  if (time < 2 * MONTH) return inUnits(Math.round(time / DAY), 'day');
  if (time < YEAR) return inUnits(Math.round(time / MONTH), 'month');
  return inUnits(Math.round((time / YEAR) * 2) / 2, 'year');
}
