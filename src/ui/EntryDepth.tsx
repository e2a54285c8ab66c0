import type { CitedEntry } from '../model/entry.ts';
import { say } from '../words/say.ts';
import { ClaimList } from './ClaimList.tsx';
import { CONTENT } from './content-language.ts';
import type { OpenEntry } from './EntryLink.tsx';
import { EntryPart, type PartLevel } from './EntryPart.tsx';
import { FactList } from './FactList.tsx';
import { InlineText } from './InlineText.tsx';
import { RelationList } from './RelationList.tsx';
import { SourceList } from './SourceList.tsx';
import { describeChecked } from './words.ts';

export interface EntryDepthProps {
  readonly card: CitedEntry;
  readonly level: PartLevel;
  readonly onOpenEntry: OpenEntry;
}

/** All that stands behind the brief explanation; parts that have nothing to say are left out. */
export function EntryDepth({ card: { entry, documents }, level, onOpenEntry }: EntryDepthProps) {
  return (
    <div class="entry-depth">
      <p {...CONTENT}>
        <InlineText runs={entry.more} onOpenEntry={onOpenEntry} />
      </p>
      {(entry.contested !== null || entry.claims.length > 0) && (
        <EntryPart
          title={entry.claims.length > 0 ? say('entry_documents_title') : say('entry_disputed_title')}
          level={level}
        >
          <ClaimList claims={entry.claims} documents={documents} contested={entry.contested} />
        </EntryPart>
      )}
      {entry.facts.length > 0 && (
        <EntryPart title={say('entry_facts_title')} level={level}>
          <FactList facts={entry.facts} />
        </EntryPart>
      )}
      {entry.relations.length > 0 && (
        <EntryPart title={say('entry_related_title')} level={level}>
          <RelationList relations={entry.relations} onOpenEntry={onOpenEntry} />
        </EntryPart>
      )}
      {documents.length > 0 && (
        <EntryPart title={say('entry_sources_title')} level={level}>
          <SourceList documents={documents} />
        </EntryPart>
      )}
      <p class="entry-note">{describeChecked(entry)}</p>
    </div>
  );
}
