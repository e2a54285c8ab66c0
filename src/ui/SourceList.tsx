import type { SourceDocument } from '../model/entry.ts';
import { describeDate, OPENS_NEW_TAB } from './words.ts';

/** The documents behind an entry, with a way to those that are on the web. */
export function SourceList({ documents }: { documents: readonly SourceDocument[] }) {
  return (
    <ul class="entry-sources">
      {documents.map((document) => (
        <li key={document.id}>
          <Title document={document} />
          <span class="entry-citation">
            {[document.publisher, describeDate(document)].filter((part) => part !== null).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Title({ document: { title, url } }: { document: SourceDocument }) {
  if (url === null || !url.startsWith('https://')) return <span>{title}</span>;
  return (
    <a class="entry-link" href={url} target="_blank" rel="noopener noreferrer">
      {title}
      <span class="entry-unseen"> {OPENS_NEW_TAB}</span>
    </a>
  );
}
