import type { AboutMark } from '../model/drawn-card.ts';
import { type Entry, entryRef } from '../model/entry.ts';
import { say } from '../words/say.ts';
import { explainMark } from './explain-mark.ts';

/** A report of a wrong mark, ready to be pasted. It names no page: the reader adds what they want to tell. */
export function reportWrongMark(entry: Entry, mark: AboutMark): string {
  return [
    say('report_mark', { words: mark.words, term: entry.term, ref: entryRef(entry), date: entry.checked }),
    ...explainMark(mark),
    `${say('report_sentence')} `,
    `${say('report_meaning')} `,
    '',
  ].join('\n');
}
