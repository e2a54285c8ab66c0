import { Fragment } from 'preact';
import type { Relation } from '../model/entry.ts';
import { sayOf } from '../words/say.ts';
import { CONTENT } from './content-language.ts';
import { EntryLink, type OpenEntry } from './EntryLink.tsx';
import { groupByType } from './relation-groups.ts';

/** Related terms, each under the words that say how it is related. */
export function RelationList({
  relations,
  onOpenEntry,
}: {
  relations: readonly Relation[];
  onOpenEntry: OpenEntry;
}) {
  return (
    <dl class="entry-relations">
      {groupByType(relations).map((group) => (
        <div key={group.type}>
          <dt>{sayOf('relation', group.type)}</dt>
          <dd {...CONTENT}>
            {group.relations.map(({ entry, term }, index) => (
              <Fragment key={entry}>
                {index > 0 && ', '}
                <EntryLink id={entry} onOpenEntry={onOpenEntry}>
                  {term}
                </EntryLink>
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
