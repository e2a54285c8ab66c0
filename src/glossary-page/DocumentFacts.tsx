import type { Glossary, SourceDocument } from '../model/entry.ts';
import { describeDate, OPENS_NEW_TAB } from '../ui/words.ts';
import { countCitingTerms, listCitedParagraphs } from './document-mentions.ts';
import { DOCUMENT_ROWS, describeUse, READ_ORIGINAL } from './page-words.ts';

/** What is known of a document, and how much of it the glossary cites. */
export function DocumentFacts({ document, glossary }: { document: SourceDocument; glossary: Glossary }) {
  const { kind, attribution, publisher, paragraphs, url } = document;
  const cited = listCitedParagraphs(glossary, document.id).filter(({ paragraph }) => paragraph > 0);
  const rows = [
    [DOCUMENT_ROWS.kind, kind],
    [DOCUMENT_ROWS.voice, attribution],
    [DOCUMENT_ROWS.publisher, publisher],
    [DOCUMENT_ROWS.date, describeDate(document)],
  ] as const;
  return (
    <>
      <dl class="document-facts">
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="quiet">
        {describeUse({
          terms: countCitingTerms(glossary, document.id),
          paragraphs: cited.length,
          of: paragraphs,
        })}{' '}
        {url?.startsWith('https://') === true && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {READ_ORIGINAL}
            <span class="unseen"> {OPENS_NEW_TAB}</span>
          </a>
        )}
      </p>
    </>
  );
}
