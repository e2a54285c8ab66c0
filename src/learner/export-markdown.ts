import { plainText } from '../model/entry.ts';
import { say, sayOf } from '../words/say.ts';
import { type NotebookRow, titleOf } from './notebook-row.ts';
import { linkToSpot } from './spot-link.ts';

/** Saved terms as notes to read: what each is, and where it was met. */
export function writeMarkdown(rows: readonly NotebookRow[], isoTime: (at: number) => string): string {
  const parts = rows.map((row) => {
    const { entry, saved, state } = row;
    const places = saved.meetings.map(
      (meeting) =>
        `> ${escapeMarkdown(meeting.sentence)}\n>\n> – [${escapeMarkdown(meeting.title)}](<${linkToSpot(meeting)}>), ${isoTime(meeting.at).slice(0, 10)}`,
    );
    return [
      `## ${escapeMarkdown(titleOf(row))} (${sayOf('state', state)})`,
      ...(entry === null ? [] : [escapeMarkdown(plainText(entry.brief))]),
      ...places,
    ].join('\n\n');
  });
  return `${[`# ${say('page_my_terms')}`, ...parts].join('\n\n')}\n`;
}

/** Text on one line in which nothing is taken for formatting. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#]/g, String.raw`\$&`);
}
