import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { citeEntry, indexCitations } from '../model/citation-index.ts';
import { entryRef, type Glossary } from '../model/entry.ts';
import type { PageStatus } from '../model/page-status.ts';
import type { Settings } from '../model/settings.ts';
import type { SettingsChange } from '../model/settings-change.ts';
import type { TextFile } from '../model/text-file.ts';
import type { Search } from '../search/term-search.ts';
import { say } from '../words/say.ts';
import { EntryPane } from './EntryPane.tsx';
import { listPageTerms, listTerms } from './listing.ts';
import { NothingFits } from './NothingFits.tsx';
import { PageBrief } from './PageBrief.tsx';
import { writePageBrief } from './page-brief.ts';
import { nextState, startWith } from './popup-state.ts';
import { announce, listLabel } from './popup-words.ts';
import { SearchBox } from './SearchBox.tsx';
import { Switches } from './Switches.tsx';
import { TermList } from './TermList.tsx';
import { readTypedBefore } from './typed-before.ts';
import { useEscape } from './use-escape.ts';
import { Welcome } from './Welcome.tsx';

/** What the popup asks of the world outside of it. */
export interface PopupActions {
  readonly onChange: (change: SettingsChange) => Promise<unknown>;
  readonly onOptions: () => void;
  /** Opens the glossary page: at the entry with this id, or at its beginning. */
  readonly onGlossary: (id: string | null) => void;
  /** Shows a term, by its `pack/id`, where it stands on the page. */
  readonly onShow: (ref: string) => Promise<void>;
  /** A term was opened. */
  readonly onLookUp: (ref: string) => Promise<void>;
  readonly onForgetLookUps: () => Promise<void>;
  /** Saves a term, by its `pack/id`; false where it could not be stored. */
  readonly onSaveTerm: (ref: string) => Promise<boolean>;
  readonly onSave: (file: TextFile) => void;
}

export interface PopupAppProps {
  readonly glossary: Glossary;
  readonly search: Search;
  /** Null until they are read. */
  readonly settings: Settings | null;
  /** When the present pause ends, in ms since 1970; null: there is none. */
  readonly pausedUntil: number | null;
  /** What the page says of itself; null until it has answered. */
  readonly page: PageStatus | null;
  /** `pack/id` of the terms looked up before the popup was opened, the latest first. */
  readonly lookUps: readonly string[];
  /** `pack/id` of the terms saved before the popup was opened, the latest first. */
  readonly saved: readonly string[];
  /** Where a missing term can be suggested; null where there is no such place. */
  readonly suggestAt: string | null;
  readonly actions: PopupActions;
}

const NONE: readonly string[] = [];

/** The toolbar popup: look a term up, read it, and say where terms are marked. */
export function PopupApp(props: PopupAppProps) {
  const { glossary, search, settings, pausedUntil, page, suggestAt, actions } = props;
  const [isForgotten, setForgotten] = useState(false);
  const [savedNow, setSavedNow] = useState<readonly string[]>([]);
  const lookUps = isForgotten ? NONE : props.lookUps;
  const saved = useMemo(() => [...savedNow, ...props.saved], [savedNow, props.saved]);
  const [state, send] = useReducer(nextState, null, () => startWith(readTypedBefore()));
  const box = useRef<HTMLInputElement>(null);
  const { typed, query, active, opened } = state;
  const index = useMemo(() => indexCitations(glossary), [glossary]);
  const results = useMemo(() => search(query), [search, query]);
  const listing = useMemo(
    () => listTerms({ query, results, page, lookUps, saved, index }),
    [query, results, page, lookUps, saved, index],
  );
  const onPage = useMemo(() => listPageTerms(page, index), [page, index]);
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
  const refOf = (id: string): string => `${glossary.pack}/${id}`;
  const open = (id: string, at?: number): void => {
    send({ type: 'open', id, ...(at === undefined ? {} : { at }) });
    void actions.onLookUp(refOf(id));
  };
  const saveTerm = async (ref: string): Promise<void> => {
    if (await actions.onSaveTerm(ref)) setSavedNow([ref, ...savedNow]);
  };
  const openActive = (where: 'here' | 'glossary'): void => {
    const id = listing.terms[active]?.entry.id;
    if (where === 'glossary') actions.onGlossary(id ?? null);
    else if (id !== undefined) open(id);
  };
  const before = cardOf(opened.at(-2));
  const start = query.trim() === '' ? say('popup_back') : say('popup_back_to_results');

  return (
    <main class="popup">
      <h1 class="unseen">{say('extension_name')}</h1>
      <SearchBox
        typed={typed}
        active={card === null ? active : -1}
        count={card === null ? listing.terms.length : 0}
        box={box}
        onEvent={send}
        onOpenActive={openActive}
      />
      <p class="unseen" role="status">
        {card === null && announce(listing, query)}
      </p>
      {card === null ? (
        <div class="pane">
          {listing.kind === 'start' && onPage.length === 0 && (
            <Welcome page={page} settings={settings} pausedUntil={pausedUntil} />
          )}
          {listing.kind === 'nearest' && <NothingFits query={query} suggestAt={suggestAt} />}
          {listing.terms.length > 0 && (
            <TermList
              label={listLabel(listing)}
              groups={listing.groups}
              active={active}
              onOpen={open}
              onShow={(id) => void actions.onShow(refOf(id))}
            />
          )}
          {listing.kind === 'start' && page?.kind === 'readable' && onPage.length > 0 && (
            <PageBrief
              host={page.host}
              write={() => writePageBrief({ host: page.host, terms: onPage, index })}
              onSave={actions.onSave}
            />
          )}
          {listing.groups.some(({ kind }) => kind === 'looked-up') && (
            <button
              class="text-button forget"
              type="button"
              onClick={() => {
                setForgotten(true);
                void actions.onForgetLookUps();
              }}
            >
              {say('popup_forget')}
            </button>
          )}
        </div>
      ) : (
        <EntryPane
          card={card}
          names={settings?.names ?? 'english'}
          backLabel={before === null ? start : say('popup_back_to', { term: before.entry.term })}
          onBack={() => send({ type: 'back' })}
          onOpenEntry={open}
          onGlossary={() => actions.onGlossary(card.entry.id)}
          isSaved={saved.includes(entryRef(card.entry))}
          onSave={() => void saveTerm(entryRef(card.entry))}
          onShow={
            onPage.some(({ entry }) => entry === card.entry)
              ? () => void actions.onShow(entryRef(card.entry))
              : null
          }
        />
      )}
      {settings !== null && (
        <Switches
          settings={settings}
          page={page}
          pausedUntil={pausedUntil}
          onChange={(change) => void actions.onChange(change)}
          onOptions={actions.onOptions}
          onGlossary={() => actions.onGlossary(null)}
        />
      )}
    </main>
  );
}
