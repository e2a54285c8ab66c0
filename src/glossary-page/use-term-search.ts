import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import { nextState, type PopupEvent, START } from '../popup/popup-state.ts';
import type { Search, SearchResult } from '../search/term-search.ts';
import { fitsFilter } from './filter-entries.ts';
import { ALL_TERMS, type Route, termAddress } from './route.ts';
import type { Go } from './use-route.ts';

/** What is typed, and what it finds. */
export interface TermSearch {
  readonly typed: string;
  /** Which result the arrow keys are at; -1: none. */
  readonly active: number;
  readonly results: readonly SearchResult[];
  readonly send: (event: PopupEvent) => void;
  readonly openActive: () => void;
}

/** The search of the popup, its query kept in the address: the way back finds the results again. */
export function useTermSearch({
  search,
  route,
  go,
}: {
  readonly search: Search;
  readonly route: Route;
  readonly go: Go;
}): TermSearch {
  const [state, dispatch] = useReducer(nextState, START);
  const terms = route.view === 'terms' ? route : null;
  const query = terms?.query ?? '';
  useLayoutEffect(() => {
    if (query !== state.query) dispatch({ type: 'type', text: query });
  }, [query, state.query]);
  const results = useMemo(
    () => (terms === null ? [] : search(query).filter(({ entry }) => fitsFilter(entry, terms))),
    [search, query, terms],
  );
  const send = (event: PopupEvent): void => {
    dispatch(event);
    if (event.type !== 'type' || event.text === query) return;
    // One step back undoes a search, not its last letter.
    go({ ...(terms ?? ALL_TERMS), query: event.text }, query === '' ? 'push' : 'replace');
  };
  const openActive = (): void => {
    const result = results[state.active];
    if (result !== undefined) location.hash = termAddress(result.entry.id);
  };
  return { typed: state.typed, active: state.active, results, send, openActive };
}
