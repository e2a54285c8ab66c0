import { plainText } from '../model/entry.ts';
import { sayOf } from '../words/say.ts';
import { type NotebookRow, titleOf } from './notebook-row.ts';
import { linkToSpot } from './spot-link.ts';

const COLUMNS = ['term', 'state', 'explanation', 'sentence', 'page', 'link', 'saved', 'due'] as const;

/** Saved terms as a table: one line for each place at which a term was saved. */
export function writeCsv(rows: readonly NotebookRow[], isoTime: (at: number) => string): string {
  const lines = rows.flatMap((row) => {
    const { saved, entry, state } = row;
    const about = [titleOf(row), sayOf('state', state), entry === null ? '' : plainText(entry.brief)];
    const due = saved.schedule === null ? '' : isoTime(saved.schedule.due);
    if (saved.meetings.length === 0) return [[...about, '', '', '', isoTime(saved.savedAt), due]];
    return saved.meetings.map((meeting) => [
      ...about,
      meeting.sentence,
      meeting.title,
      linkToSpot(meeting),
      isoTime(meeting.at),
      due,
    ]);
  });
  return [COLUMNS.map((column) => sayOf('column', column)), ...lines]
    .map((cells) => `${cells.map((cell) => writeCell(cell)).join(',')}\r\n`)
    .join('');
}

/** Spreadsheets run what begins like a formula, so it is made plain text. */
function writeCell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
