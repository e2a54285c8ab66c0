import { type CitedEntry, plainText } from '../model/entry.ts';
import { describeChecked, describeDate } from './words.ts';

/** An entry's brief explanation as text to paste elsewhere, with where it comes from. */
export function quoteEntry({ entry, documents }: CitedEntry): string {
  const sources = documents.map((document) =>
    [`“${document.title}”`, document.publisher, describeDate(document), document.url]
      .filter((part) => part !== null)
      .join(', '),
  );
  return [
    `${entry.term}: ${plainText(entry.brief)}`,
    `Glosslight. ${describeChecked(entry)}`,
    ...(sources.length > 0 ? [`Draws on: ${sources.join('; ')}.`] : []),
  ].join('\n');
}
