import type { Glossary } from '../model/entry.ts';
import { describeSpeaker } from '../ui/words.ts';
import { DocumentFacts } from './DocumentFacts.tsx';
import { listCitedParagraphs } from './document-mentions.ts';
import { CITED_TITLE, DOCUMENTS_TITLE, paragraphTitle, UNKNOWN_DOCUMENT } from './page-words.ts';
import { addressOf, termAddress } from './route.ts';

/** One document: what it is, and paragraph by paragraph, the terms that draw on it and what they take from it. */
export function DocumentView({ glossary, id }: { glossary: Glossary; id: string }) {
  const document = glossary.documents.find((one) => one.id === id);
  const back = <a href={addressOf({ view: 'documents' })}>{DOCUMENTS_TITLE}</a>;
  if (document === undefined) {
    return (
      <>
        <h1>{UNKNOWN_DOCUMENT}</h1>
        <p class="lead">{back}</p>
      </>
    );
  }
  return (
    <>
      <p class="above">{back}</p>
      <h1>{document.title}</h1>
      <DocumentFacts document={document} glossary={glossary} />
      <h2>{CITED_TITLE}</h2>
      <ol class="paragraphs">
        {listCitedParagraphs(glossary, id).map(({ paragraph, citations }) => (
          <li key={paragraph}>
            <h3>{paragraphTitle(paragraph)}</h3>
            <ul>
              {citations.map(({ entry, claims }) => (
                <li key={entry.id}>
                  <a class="term-name" href={termAddress(entry.id)}>
                    {entry.term}
                  </a>
                  {claims.map((claim) => (
                    <p key={claim.says}>
                      {claim.says} <span class="entry-speaker">{describeSpeaker(claim)}</span>
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
