import { expect, it } from 'vitest';
import { showDate, showMonth } from '../../../src/ui/dates.ts';

it.each([
  ['2026-11-22', '22 Nov 2026'],
  ['2025-04-04', '4 Apr 2025'],
  ['2026-02', 'Feb 2026'],
  ['2025', '2025'],
  ['undated', 'undated'],
  ['2025-13', '2025-13'],
])('reads %s as %s', (iso, shown) => {
  expect(showDate(iso)).toBe(shown);
});

it('leaves out the day where the month will do', () => {
  expect(showMonth('2026-11-22')).toBe('Nov 2026');
});
