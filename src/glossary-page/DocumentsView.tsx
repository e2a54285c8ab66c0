import type { Glossary } from '../model/entry.ts';
import { CONTENT } from '../ui/content-language.ts';
import { say } from '../words/say.ts';
import { DocumentFacts } from './DocumentFacts.tsx';
import { addressOf } from './route.ts';

/** The documents that claims are drawn from: what each is, when it was written and whose voice it is. */
export function DocumentsView({ glossary }: { glossary: Glossary }) {
  return (
    <>
      <h1>{say('documents_title')}</h1>
      <p class="lead">{say('documents_note')}</p>
      {glossary.documents.map((document) => (
        <section class="document" key={document.id}>
          <h2>
            <a {...CONTENT} href={addressOf({ view: 'document', id: document.id })}>
              {document.title}
            </a>
          </h2>
          <DocumentFacts document={document} glossary={glossary} />
        </section>
      ))}
    </>
  );
}
