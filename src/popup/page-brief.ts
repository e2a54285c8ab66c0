import { type CitationIndex, citeEntry } from '../model/citation-index.ts';
import { type CitedEntry, entryRef, plainText } from '../model/entry.ts';
import { describeChecked, describeDate, listParts } from '../ui/words.ts';
import { say, sayOf } from '../words/say.ts';
import type { PageTerm } from './listing.ts';
import { briefTitle } from './popup-words.ts';

/** A page's terms with their explanations and sources, as Markdown. */
export function writePageBrief({
  host,
  terms,
  index,
}: {
  host: string;
  terms: readonly PageTerm[];
  index: CitationIndex;
}): string {
  const parts = terms.flatMap(({ entry }) => {
    const card = citeEntry(index, entryRef(entry));
    return card === null ? [] : [writeEntry(card)];
  });
  return [`# ${escapeMarkdown(briefTitle(host))}\n`, ...parts].join('\n');
}

function writeEntry({ entry, documents }: CitedEntry): string {
  const sources = documents.map((document) => {
    const title = escapeMarkdown(document.title);
    const linked = document.url?.startsWith('https://') === true ? `[${title}](${document.url})` : title;
    return `- ${listParts([linked, document.publisher, describeDate(document)])}`;
  });
  return [
    `## ${escapeMarkdown(entry.term)} (${sayOf('kind', entry.kind)})`,
    escapeMarkdown(plainText(entry.brief)),
    ...(entry.contested === null ? [] : [say('brief_disputed', { what: escapeMarkdown(entry.contested) })]),
    ...(sources.length > 0 ? [`${say('brief_sources')}\n\n${sources.join('\n')}`] : []),
    `${say('extension_name')}. ${describeChecked(entry)}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Text in which nothing is taken for formatting. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#]/g, String.raw`\$&`);
}
