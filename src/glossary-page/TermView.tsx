import { type CitationIndex } from '../model/citation-index.ts';
import type { CitedEntry } from '../model/entry.ts';
import { EntryView } from '../ui/EntryView.tsx';
import { say } from '../words/say.ts';
import { ReadFirst } from './ReadFirst.tsx';
import { RelationMap } from './RelationMap.tsx';
import { listPrerequisites } from './read-first.ts';
import { ALL_TERMS, addressOf, termAddress } from './route.ts';
import { TermNotes } from './TermNotes.tsx';
import type { NotebookAtHand } from './use-notebook.ts';

/** A whole entry, what to read before it, and what lies around it. `card` is null where there is no such term. */
export function TermView({
  card,
  index,
  atHand,
}: {
  card: CitedEntry | null;
  index: CitationIndex;
  atHand: NotebookAtHand;
}) {
  if (card === null) return <UnknownTerm />;
  const { entry } = card;
  const first = listPrerequisites(index, entry);
  // What it is related to stands beside the map.
  const itself = { ...card, entry: { ...entry, relations: [] } };
  return (
    <div class="term-page">
      {/* The way to another entry is a link like any other here: it can be copied, or opened in a new tab. */}
      <EntryView
        card={itself}
        onOpenEntry={{ addressOf: termAddress }}
        names="both"
        headingLevel={1}
        expanded
      />
      <div class="beside">
        <TermNotes entry={entry} atHand={atHand} />
        {first.length > 0 && <ReadFirst entries={first} />}
      </div>
      {entry.relations.length > 0 && <RelationMap entry={entry} />}
    </div>
  );
}

function UnknownTerm() {
  return (
    <>
      <h1>{say('term_unknown')}</h1>
      <p class="lead">
        {say('term_unknown_note')} <a href={addressOf(ALL_TERMS)}>{say('terms_show_all')}</a>
      </p>
    </>
  );
}
