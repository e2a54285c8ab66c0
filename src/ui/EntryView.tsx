import { chineseNameOf } from '../model/chinese-name.ts';
import { type CitedEntry, entryRef } from '../model/entry.ts';
import type { Names } from '../model/settings.ts';
import { say, sayOf } from '../words/say.ts';
import { CONTENT } from './content-language.ts';
import { EntryDepth } from './EntryDepth.tsx';
import type { OpenEntry } from './EntryLink.tsx';
import { InlineText } from './InlineText.tsx';
import { describeOrigin } from './words.ts';

export interface EntryViewProps {
  readonly card: CitedEntry;
  readonly onOpenEntry: OpenEntry;
  readonly names: Names;
  readonly headingLevel?: 1 | 2;
  /** True where the reader came for the whole entry: nothing is folded away. */
  readonly expanded?: boolean;
  /** True: "More" is unfolded from the start, and can be folded. */
  readonly unfolded?: boolean;
}

/** The one view of an entry: what it is at a glance, and all the rest on demand. */
export function EntryView(props: EntryViewProps) {
  const { card, onOpenEntry, names, headingLevel = 2, expanded = false, unfolded = false } = props;
  const { entry } = card;
  const chinese = names === 'both' ? chineseNameOf(entry) : null;
  const Heading = `h${headingLevel}` as const;
  const depth = <EntryDepth card={card} level={headingLevel === 1 ? 2 : 3} onOpenEntry={onOpenEntry} />;
  return (
    // Keyed, so that "More" is folded again when another entry takes the place of this one.
    <article class="entry" key={entryRef(entry)}>
      <header class="entry-head">
        <Heading class="entry-term" {...CONTENT}>
          {entry.term}
        </Heading>{' '}
        {chinese !== null && (
          <>
            <span class="entry-chinese" lang="zh">
              {chinese}
            </span>{' '}
          </>
        )}
        <span class="entry-kind">{sayOf('kind', entry.kind)}</span>
      </header>
      <p class="entry-brief" {...CONTENT}>
        <InlineText runs={entry.brief} onOpenEntry={onOpenEntry} />
      </p>
      {expanded ? (
        <>
          <p class="entry-origin">
            <Origin card={card} />
          </p>
          {depth}
        </>
      ) : (
        <details open={unfolded}>
          <summary class="entry-origin">
            <Origin card={card} />
            <span class="entry-more">
              <span class="entry-more-closed">{say('entry_more')}</span>
              <span class="entry-more-open">{say('entry_less')}</span>
            </span>
          </summary>
          {depth}
        </details>
      )}
    </article>
  );
}

function Origin({ card: { entry, documents } }: { card: CitedEntry }) {
  return (
    <span>
      {entry.contested !== null && (
        <>
          <strong class="entry-disputed">{say('entry_disputed')}</strong>
          {' · '}
        </>
      )}
      {describeOrigin({ entry, documents: documents.length })}
    </span>
  );
}
