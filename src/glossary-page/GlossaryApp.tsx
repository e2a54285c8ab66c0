import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { citeEntry, indexCitations } from '../model/citation-index.ts';
import type { Glossary } from '../model/entry.ts';
import type { Search } from '../search/term-search.ts';
import { DocumentsView } from './DocumentsView.tsx';
import { DocumentView } from './DocumentView.tsx';
import { PageHeader } from './PageHeader.tsx';
import { PerspectivesView } from './PerspectivesView.tsx';
import * as words from './page-words.ts';
import type { Route } from './route.ts';
import { TermsView } from './TermsView.tsx';
import { TermView } from './TermView.tsx';
import { useRoute } from './use-route.ts';
import { useTermSearch } from './use-term-search.ts';

export interface GlossaryAppProps {
  readonly glossary: Glossary;
  readonly search: Search;
  /** Where a missing term can be suggested; null where there is no such place. */
  readonly suggestAt: string | null;
}

/** The glossary as a page of its own: all that there is to read, and the ways between. */
export function GlossaryApp({ glossary, search, suggestAt }: GlossaryAppProps) {
  const content = useRef<HTMLElement>(null);
  const [route, go] = useRoute(content);
  const index = useMemo(() => indexCitations(glossary), [glossary]);
  const found = useTermSearch({ search, route, go });

  const card = route.view === 'term' ? citeEntry(index, `${glossary.pack}/${route.id}`) : null;
  const current = card?.entry.id;
  useLayoutEffect(() => {
    // An old name leads to the entry, and the address then names the entry.
    if (route.view === 'term' && current !== undefined && current !== route.id) {
      go({ view: 'term', id: current }, 'replace');
    }
  });
  useLayoutEffect(() => {
    document.title = `${titleOf(route, glossary, card?.entry.term)} – ${words.NAME}`;
  });

  return (
    <div class="glossary">
      <PageHeader route={route} found={found} />
      <main class="content" ref={content} tabIndex={-1}>
        {route.view === 'terms' && (
          <TermsView glossary={glossary} route={route} go={go} found={found} suggestAt={suggestAt} />
        )}
        {route.view === 'term' && <TermView card={card} index={index} />}
        {route.view === 'documents' && <DocumentsView glossary={glossary} />}
        {route.view === 'document' && <DocumentView glossary={glossary} id={route.id} />}
        {route.view === 'perspectives' && <PerspectivesView glossary={glossary} index={index} />}
      </main>
    </div>
  );
}

function titleOf(route: Route, glossary: Glossary, term: string | undefined): string {
  switch (route.view) {
    case 'terms':
      return route.query === '' ? words.ALL_TERMS_TITLE : words.resultsTitle(route.query);
    case 'term':
      return term ?? words.UNKNOWN_TERM;
    case 'documents':
      return words.DOCUMENTS_TITLE;
    case 'document':
      return glossary.documents.find(({ id }) => id === route.id)?.title ?? words.UNKNOWN_DOCUMENT;
    case 'perspectives':
      return words.PERSPECTIVES_TITLE;
  }
}
