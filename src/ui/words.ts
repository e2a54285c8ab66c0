import type { Claim, Entry, SourceDocument } from '../model/entry.ts';
import { say, sayCount } from '../words/say.ts';
import { showDate, showMonth } from './dates.ts';

/** "2 documents, checked Nov 2026": what the explanation rests on, at a glance. */
export function describeOrigin({ entry, documents }: { entry: Entry; documents: number }): string {
  const date = showMonth(entry.checked);
  return documents === 0
    ? say('entry_no_documents', { date })
    : sayCount('entry_documents', documents, { date });
}

/** Whose word a claim is, and whether it is told as a fact or held as a view. */
export function describeSpeaker({ as, whose }: Claim): string {
  return say(as === 'view' ? 'entry_view' : 'entry_reported', { whose });
}

/** Where a claim stands: title, date and paragraph. `document` is undefined when a pack does not ship it. */
export function describeCitation(document: SourceDocument | undefined, paragraph: number): string {
  const place = paragraph === 0 ? say('entry_front_matter') : say('entry_paragraph', { number: paragraph });
  return document ? listParts([document.title, describeDate(document), place]) : place;
}

/** The document's date, or what is known of it. */
export function describeDate({ date, dateNote }: SourceDocument): string {
  return date === null ? (dateNote ?? say('entry_undated')) : showDate(date);
}

export function describeChecked({ checked }: Entry): string {
  return say('entry_checked', { date: showDate(checked) });
}

/** The parts of a citation in one line, those that are known. */
export function listParts(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(say('separator'));
}
