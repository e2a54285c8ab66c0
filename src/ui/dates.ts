import { language } from '../words/say.ts';

/** An ISO date of a day, a month or a year as the reader writes it: "22 Nov 2026". Anything else as it is. */
export function showDate(iso: string): string {
  const [, month, day] = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(iso) ?? [];
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return new Date(time).toLocaleDateString(language(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
}

/** The month of an ISO date: "Nov 2026". */
export function showMonth(iso: string): string {
  return showDate(iso.slice(0, 'YYYY-MM'.length));
}
