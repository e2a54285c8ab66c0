import { type Entry, entryRef } from '../model/entry.ts';
import type { MarkedTerm } from '../model/intent.ts';
import { explainMark } from './explain-mark.ts';

/** A report of a wrong mark, ready to be pasted. It names no page: the reader adds what they want to tell. */
export function reportWrongMark(entry: Entry, mark: MarkedTerm): string {
  return [
    `Wrong mark: “${mark.words}” was taken for “${entry.term}” (${entryRef(entry)}, checked ${entry.checked}).`,
    ...explainMark(mark),
    'The sentence it stood in: ',
    'What it meant there: ',
    '',
  ].join('\n');
}
