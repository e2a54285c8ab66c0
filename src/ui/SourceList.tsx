import type { SourceDocument } from '../model/entry.ts';
import { say } from '../words/say.ts';
import { CONTENT } from './content-language.ts';
import { describeDate, listParts } from './words.ts';

/** The documents behind an entry, with a way to those that are on the web. */
export function SourceList({ documents }: { documents: readonly SourceDocument[] }) {
  return (
    <ul class="entry-sources">
      {documents.map((document) => (
        <li key={document.id}>
          <Title document={document} />
          <span class="entry-citation">{listParts([document.publisher, describeDate(document)])}</span>
        </li>
      ))}
    </ul>
  );
}

function Title({ document: { title, url } }: { document: SourceDocument }) {
  if (url === null || !url.startsWith('https://')) return <span {...CONTENT}>{title}</span>;
  return (
    <a class="entry-link" href={url} target="_blank" rel="noopener noreferrer">
      <span {...CONTENT}>{title}</span>
      <span class="entry-unseen"> {say('opens_new_tab')}</span>
    </a>
  );
}
