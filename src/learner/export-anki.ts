import { plainText } from '../model/entry.ts';
import { blankOut, promptText } from './blank-out.ts';
import { type NotebookRow, titleOf } from './notebook-row.ts';
import { linkToSpot } from './spot-link.ts';

const HEADER = ['#separator:tab', '#html:false', '#columns:Front\tBack\tSource\tTags', '#tags column:4'];

/** Saved terms as Anki imports them: the sentence with a gap in front, term and explanation behind. */
export function writeAnki(rows: readonly NotebookRow[]): string {
  const notes = rows.flatMap((row) => {
    if (row.entry === null) return [];
    const brief = plainText(row.entry.brief);
    const back = `${titleOf(row)}: ${brief}`;
    const tags = `glosslight ${row.state}`;
    const [meeting] = row.saved.meetings;
    // Without a sentence the explanation asks for its term.
    if (meeting === undefined) {
      return [[promptText(blankOut(brief, [row.entry.term, ...row.entry.forms])), back, '', tags]];
    }
    const front = promptText(blankOut(meeting.sentence, [meeting.words]));
    return [[front, back, `${meeting.title} ${linkToSpot(meeting)}`, tags]];
  });
  const lines = notes.map((fields) => fields.map((field) => field.replaceAll(/\s+/g, ' ').trim()).join('\t'));
  return `${[...HEADER, ...lines].join('\n')}\n`;
}
