import { Fragment } from 'preact';
import type { Relation } from '../model/entry.ts';
import { EntryLink, type OpenEntry } from './EntryLink.tsx';
import { groupByType } from './relation-groups.ts';
import { RELATION_LABELS } from './words.ts';

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
          <dt>{RELATION_LABELS[group.type]}</dt>
          <dd>
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
