import { type CitationIndex, citeEntry } from '../model/citation-index.ts';
import { type Entry, entryRef, type Glossary } from '../model/entry.ts';
import { ClaimList } from '../ui/ClaimList.tsx';
import { CONTENT } from '../ui/content-language.ts';
import { say } from '../words/say.ts';
import { listPerspectives } from './perspectives.ts';
import { termAddress } from './route.ts';

/** Where the documents disagree, topic by topic: what is disputed, and its sides next to each other. */
export function PerspectivesView({ glossary, index }: { glossary: Glossary; index: CitationIndex }) {
  const perspectives = listPerspectives(glossary);
  return (
    <>
      <h1>{say('perspectives_title')}</h1>
      <p class="lead">{say('perspectives_note')}</p>
      {perspectives.map(({ topic, entries }) => (
        <section class="perspective" key={topic.id}>
          <h2 {...CONTENT}>{topic.label}</h2>
          {entries.map((entry) => (
            <Dispute key={entry.id} entry={entry} index={index} />
          ))}
        </section>
      ))}
    </>
  );
}

function Dispute({ entry, index }: { entry: Entry; index: CitationIndex }) {
  const documents = citeEntry(index, entryRef(entry))?.documents ?? [];
  const claims = entry.claims.filter(({ side }) => side !== null);
  return (
    <article class="dispute entry">
      <h3>
        <a class="term-name" {...CONTENT} href={termAddress(entry.id)}>
          {entry.term}
        </a>
      </h3>
      <ClaimList claims={claims} documents={documents} contested={entry.contested} />
    </article>
  );
}
