import { type CitedEntry, plainText } from '../model/entry.ts';
import { describeChecked, describeDate, listParts } from '../ui/words.ts';
import { say } from '../words/say.ts';

/** An entry's brief explanation as text to paste elsewhere, with where it comes from. */
export function quoteEntry({ entry, documents }: CitedEntry): string {
  const sources = documents.map((document) =>
    listParts([
      say('quote_title', { title: document.title }),
      document.publisher,
      describeDate(document),
      document.url,
    ]),
  );
  return [
    `${entry.term}: ${plainText(entry.brief)}`,
    `${say('extension_name')}. ${describeChecked(entry)}`,
    ...(sources.length > 0 ? [say('quote_sources', { sources: sources.join('; ') })] : []),
  ].join('\n');
}
