import type { Glossary } from '../model/entry.ts';
import { CONTENT } from '../ui/content-language.ts';
import { describeSpeaker } from '../ui/words.ts';
import { say } from '../words/say.ts';
import { DocumentFacts } from './DocumentFacts.tsx';
import { listCitedParagraphs } from './document-mentions.ts';
import { addressOf, termAddress } from './route.ts';

/** One document: what it is, and paragraph by paragraph, the terms that draw on it and what they take from it. */
export function DocumentView({ glossary, id }: { glossary: Glossary; id: string }) {
  const document = glossary.documents.find((one) => one.id === id);
  const back = <a href={addressOf({ view: 'documents' })}>{say('documents_title')}</a>;
  if (document === undefined) {
    return (
      <>
        <h1>{say('document_unknown')}</h1>
        <p class="lead">{back}</p>
      </>
    );
  }
  return (
    <>
      <p class="above">{back}</p>
      <h1 {...CONTENT}>{document.title}</h1>
      <DocumentFacts document={document} glossary={glossary} />
      <h2>{say('document_cited')}</h2>
      <ol class="paragraphs">
        {listCitedParagraphs(glossary, id).map(({ paragraph, citations }) => (
          <li key={paragraph}>
            <h3>
              {paragraph === 0
                ? say('document_front_matter')
                : say('document_paragraph', { number: paragraph })}
            </h3>
            <ul>
              {citations.map(({ entry, claims }) => (
                <li key={entry.id}>
                  <a class="term-name" {...CONTENT} href={termAddress(entry.id)}>
                    {entry.term}
                  </a>
                  {claims.map((claim) => (
                    <p key={claim.says}>
                      <span {...CONTENT}>{claim.says}</span>{' '}
                      <span class="entry-speaker">{describeSpeaker(claim)}</span>
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
