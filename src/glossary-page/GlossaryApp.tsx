import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { citeEntry, indexCitations } from '../model/citation-index.ts';
import type { Glossary } from '../model/entry.ts';
import type { Search } from '../search/term-search.ts';
import { say } from '../words/say.ts';
import { DocumentsView } from './DocumentsView.tsx';
import { DocumentView } from './DocumentView.tsx';
import type { LearnerServices } from './learner-services.ts';
import { NotebookView } from './NotebookView.tsx';
import { PageHeader } from './PageHeader.tsx';
import { PerspectivesView } from './PerspectivesView.tsx';
import { ReviewView } from './ReviewView.tsx';
import type { Route } from './route.ts';
import { TermsView } from './TermsView.tsx';
import { TermView } from './TermView.tsx';
import { useNotebook } from './use-notebook.ts';
import { useRoute } from './use-route.ts';
import { useTermSearch } from './use-term-search.ts';

export interface GlossaryAppProps {
  readonly glossary: Glossary;
  readonly search: Search;
  readonly learner: LearnerServices;
  /** Where a missing term can be suggested; null where there is no such place. */
  readonly suggestAt: string | null;
}

/** The glossary as a page of its own: all that there is to read, and the ways between. */
export function GlossaryApp({ glossary, search, learner, suggestAt }: GlossaryAppProps) {
  const content = useRef<HTMLElement>(null);
  const [route, go] = useRoute(content);
  const index = useMemo(() => indexCitations(glossary), [glossary]);
  const atHand = useNotebook(learner);
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
    document.title = `${titleOf(route, glossary, card?.entry.term)} – ${say('extension_name')}`;
  });

  return (
    <div class="glossary">
      <PageHeader route={route} found={found} />
      <main class="content" ref={content} tabIndex={-1}>
        {route.view === 'terms' && (
          <TermsView glossary={glossary} route={route} go={go} found={found} suggestAt={suggestAt} />
        )}
        {route.view === 'term' && <TermView card={card} index={index} atHand={atHand} />}
        {route.view === 'documents' && <DocumentsView glossary={glossary} />}
        {route.view === 'document' && <DocumentView glossary={glossary} id={route.id} />}
        {route.view === 'perspectives' && <PerspectivesView glossary={glossary} index={index} />}
        {route.view === 'saved' && <NotebookView atHand={atHand} index={index} />}
        {route.view === 'review' && <ReviewView atHand={atHand} index={index} />}
      </main>
    </div>
  );
}

function titleOf(route: Route, glossary: Glossary, term: string | undefined): string {
  switch (route.view) {
    case 'terms':
      return route.query === '' ? say('terms_title') : say('terms_results', { query: route.query.trim() });
    case 'term':
      return term ?? say('term_unknown');
    case 'documents':
      return say('documents_title');
    case 'document':
      return glossary.documents.find(({ id }) => id === route.id)?.title ?? say('document_unknown');
    case 'perspectives':
      return say('perspectives_title');
    case 'saved':
      return say('page_my_terms');
    case 'review':
      return say('review_title');
  }
}
