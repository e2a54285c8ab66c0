import { useRef } from 'preact/hooks';
import { SearchBox } from '../popup/SearchBox.tsx';
import * as words from './page-words.ts';
import { ALL_TERMS, addressOf, type Route } from './route.ts';
import type { TermSearch } from './use-term-search.ts';

const PLACES = [
  { name: words.NAV.terms, route: ALL_TERMS, views: ['terms', 'term'] },
  { name: words.NAV.documents, route: { view: 'documents' }, views: ['documents', 'document'] },
  { name: words.NAV.perspectives, route: { view: 'perspectives' }, views: ['perspectives'] },
  { name: words.NAV.saved, route: { view: 'saved' }, views: ['saved', 'review'] },
] as const satisfies readonly { name: string; route: Route; views: readonly Route['view'][] }[];

/** What stands above everything: the search, and the ways to each part. */
export function PageHeader({ route, found }: { route: Route; found: TermSearch }) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <header class="page-head">
      <a
        class="skip"
        href={addressOf(route)}
        onClick={(event) => {
          event.preventDefault();
          document.querySelector('main')?.focus();
        }}
      >
        {words.TO_CONTENT}
      </a>
      <div class="page-head-row">
        <a class="brand" href={addressOf(ALL_TERMS)}>
          {words.NAME}
        </a>
        <nav class="places" aria-label={words.SECTIONS}>
          {PLACES.map(({ name, route: to, views }) => (
            <a
              key={name}
              href={addressOf(to)}
              {...(views.some((view) => view === route.view) ? { 'aria-current': 'page' } : {})}
            >
              {name}
            </a>
          ))}
        </nav>
        <SearchBox
          typed={found.typed}
          active={found.active}
          count={found.results.length}
          box={box}
          onEvent={found.send}
          onOpenActive={found.openActive}
        />
      </div>
    </header>
  );
}
