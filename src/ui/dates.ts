const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** `2026-11-22` → "22 Nov 2026", `2026-11` → "Nov 2026", `2026` → "2026". Anything else comes back as it is. */
export function showDate(iso: string): string {
  const [year = iso, month, day] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  if (month === undefined || name === undefined) return iso;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The month of an ISO date: "Nov 2026". */
export function showMonth(iso: string): string {
  return showDate(iso.slice(0, 'YYYY-MM'.length));
}
