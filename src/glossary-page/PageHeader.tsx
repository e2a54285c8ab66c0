import { useRef } from 'preact/hooks';
import { SearchBox } from '../popup/SearchBox.tsx';
import { type MessageKey, say } from '../words/say.ts';
import { ALL_TERMS, addressOf, type Route } from './route.ts';
import type { TermSearch } from './use-term-search.ts';

const PLACES = [
  { name: 'page_terms', route: ALL_TERMS, views: ['terms', 'term'] },
  { name: 'page_documents', route: { view: 'documents' }, views: ['documents', 'document'] },
  { name: 'page_perspectives', route: { view: 'perspectives' }, views: ['perspectives'] },
  { name: 'page_my_terms', route: { view: 'saved' }, views: ['saved', 'review'] },
] as const satisfies readonly { name: MessageKey; route: Route; views: readonly Route['view'][] }[];

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
        {say('page_to_content')}
      </a>
      <div class="page-head-row">
        <a class="brand" href={addressOf(ALL_TERMS)}>
          {say('extension_name')}
        </a>
        <nav class="places" aria-label={say('page_sections')}>
          {PLACES.map(({ name, route: to, views }) => (
            <a
              key={name}
              href={addressOf(to)}
              {...(views.some((view) => view === route.view) ? { 'aria-current': 'page' } : {})}
            >
              {say(name)}
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
