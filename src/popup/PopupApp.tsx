import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { citeEntry, indexCitations } from '../model/citation-index.ts';
import type { Glossary } from '../model/entry.ts';
import type { PageStatus } from '../model/page-status.ts';
import type { Settings } from '../model/settings.ts';
import type { SettingsChange } from '../model/settings-change.ts';
import type { Search } from '../search/term-search.ts';
import { EntryPane } from './EntryPane.tsx';
import { listTerms } from './listing.ts';
import { NothingFits } from './NothingFits.tsx';
import { nextState, START } from './popup-state.ts';
import * as words from './popup-words.ts';
import { SearchBox } from './SearchBox.tsx';
import { Switches } from './Switches.tsx';
import { TermList } from './TermList.tsx';
import { useEscape } from './use-escape.ts';
import { Welcome } from './Welcome.tsx';

export interface PopupAppProps {
  readonly glossary: Glossary;
  readonly search: Search;
  readonly settings: Settings;
  /** What the page says of itself; null until it has answered. */
  readonly page: PageStatus | null;
  /** Where a missing term can be suggested; null where there is no such place. */
  readonly suggestAt: string | null;
  readonly onChange: (change: SettingsChange) => void;
  readonly onOptions: () => void;
}

/** The toolbar popup: look a term up, read it, and say where terms are marked. */
export function PopupApp({
  glossary,
  search,
  settings,
  page,
  suggestAt,
  onChange,
  onOptions,
}: PopupAppProps) {
  const [state, send] = useReducer(nextState, START);
  const box = useRef<HTMLInputElement>(null);
  const { typed, query, active, opened } = state;
  const index = useMemo(() => indexCitations(glossary), [glossary]);
  const results = useMemo(() => search(query), [search, query]);
  const listing = useMemo(() => listTerms({ query, results, page, index }), [query, results, page, index]);
  const cardOf = (id: string | undefined) =>
    id === undefined ? null : citeEntry(index, `${glossary.pack}/${id}`);
  const card = cardOf(opened.at(-1));

  const isListShown = card === null;
  // The cursor is in the box at the start, and again on the way back from an entry.
  useLayoutEffect(() => {
    if (isListShown) box.current?.focus();
  }, [isListShown]);

  useEscape(() => {
    if (opened.length > 0) send({ type: 'back' });
    else if (typed !== '') send({ type: 'type', text: '' });
    else return false;
    return true;
  });
  const openActive = (): void => {
    const term = listing.terms[active];
    if (term !== undefined) send({ type: 'open', id: term.entry.id });
  };
  const before = cardOf(opened.at(-2));
  const start = query.trim() === '' ? words.BACK_TO_START : words.BACK_TO_RESULTS;

  return (
    <main class="popup">
      <h1 class="unseen">{words.TITLE}</h1>
      <SearchBox
        typed={typed}
        active={card === null ? active : -1}
        count={card === null ? listing.terms.length : 0}
        box={box}
        onEvent={send}
        onOpenActive={openActive}
      />
      <p class="unseen" role="status">
        {card === null && words.announce(listing, query)}
      </p>
      {card === null ? (
        <div class="pane">
          {listing.kind === 'page' && listing.terms.length === 0 && (
            <Welcome page={page} settings={settings} />
          )}
          {listing.kind === 'nearest' && <NothingFits query={query} suggestAt={suggestAt} />}
          {listing.terms.length > 0 && (
            <>
              {listing.kind !== 'results' && <h2 class="list-title">{words.listTitle(listing)}</h2>}
              <TermList
                label={words.listTitle(listing)}
                terms={listing.terms}
                active={active}
                onOpen={(id, at) => send({ type: 'open', id, at })}
              />
            </>
          )}
        </div>
      ) : (
        <EntryPane
          card={card}
          backLabel={before === null ? start : words.backTo(before.entry.term)}
          onBack={() => send({ type: 'back' })}
          onOpenEntry={(id) => send({ type: 'open', id })}
        />
      )}
      <Switches settings={settings} page={page} onChange={onChange} onOptions={onOptions} />
    </main>
  );
}
