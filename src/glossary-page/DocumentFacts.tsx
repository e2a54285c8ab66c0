import type { Glossary, SourceDocument } from '../model/entry.ts';
import { CONTENT } from '../ui/content-language.ts';
import { describeDate } from '../ui/words.ts';
import { say, sayCount } from '../words/say.ts';
import { countCitingTerms, listCitedParagraphs } from './document-mentions.ts';

/** What is known of a document, and how much of it the glossary cites. */
export function DocumentFacts({ document, glossary }: { document: SourceDocument; glossary: Glossary }) {
  const { kind, attribution, publisher, paragraphs, url } = document;
  const cited = listCitedParagraphs(glossary, document.id).filter(({ paragraph }) => paragraph > 0);
  const rows = [
    [say('document_kind'), kind, CONTENT],
    [say('document_voice'), attribution, CONTENT],
    [say('document_publisher'), publisher, CONTENT],
    [say('document_date'), describeDate(document), document.date === null ? CONTENT : {}],
  ] as const;
  return (
    <>
      <dl class="document-facts">
        {rows.map(
          ([name, value, tongue]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd {...tongue}>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="quiet">
        {sayCount('document_use', countCitingTerms(glossary, document.id), {
          paragraphs: cited.length,
          of: paragraphs,
        })}{' '}
        {url?.startsWith('https://') === true && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {say('document_read')}
            <span class="unseen"> {say('opens_new_tab')}</span>
          </a>
        )}
      </p>
    </>
  );
}
