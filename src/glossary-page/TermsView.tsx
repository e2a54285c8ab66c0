import type { Glossary } from '../model/entry.ts';
import { NothingFits } from '../popup/NothingFits.tsx';
import { announce } from '../popup/popup-words.ts';
import { TermList } from '../popup/TermList.tsx';
import { CONTENT } from '../ui/content-language.ts';
import { say } from '../words/say.ts';
import { FilterBar } from './FilterBar.tsx';
import { fitsFilter } from './filter-entries.ts';
import { ALL_TERMS, addressOf, type TermsRoute, termAddress } from './route.ts';
import { TermIndex } from './TermIndex.tsx';
import type { Go } from './use-route.ts';
import type { TermSearch } from './use-term-search.ts';

export interface TermsViewProps {
  readonly glossary: Glossary;
  readonly route: TermsRoute;
  readonly go: Go;
  readonly found: TermSearch;
  readonly suggestAt: string | null;
}

/** Terms to choose from: what the search finds while something is typed, else all from A to Z. */
export function TermsView({ glossary, route, go, found, suggestAt }: TermsViewProps) {
  const isSearch = route.query.trim() !== '';
  const entries = glossary.entries.filter((entry) => fitsFilter(entry, route));
  const topic = glossary.topics.find(({ id }) => id === route.topic);
  return (
    <>
      {isSearch || topic === undefined ? (
        <h1>{isSearch ? say('terms_results', { query: route.query.trim() }) : say('terms_title')}</h1>
      ) : (
        <h1 {...CONTENT}>{topic.label}</h1>
      )}
      {!isSearch && topic !== undefined && (
        <p class="lead" {...CONTENT}>
          {topic.about}
        </p>
      )}
      <FilterBar glossary={glossary} route={route} go={go} />
      {isSearch ? (
        <Results query={route.query} found={found} suggestAt={suggestAt} />
      ) : (
        <TermIndex entries={entries} />
      )}
      {!isSearch && entries.length === 0 && (
        <p>
          {say('terms_none')} <a href={addressOf(ALL_TERMS)}>{say('terms_show_all')}</a>
        </p>
      )}
    </>
  );
}

function Results({
  query,
  found: { results, active },
  suggestAt,
}: {
  query: string;
  found: TermSearch;
  suggestAt: string | null;
}) {
  const fits = results.length > 0 && results[0]?.tier !== 'nearest';
  const kind = fits ? 'results' : 'nearest';
  const groups = results.length > 0 ? [{ kind, terms: results } as const] : [];
  return (
    <>
      <p class="unseen" role="status">
        {announce({ kind, groups, terms: results }, query)}
      </p>
      {!fits && <NothingFits query={query} suggestAt={suggestAt} />}
      {results.length > 0 && (
        <TermList
          label={say('search_results')}
          groups={groups}
          active={active}
          onOpen={(id) => {
            location.hash = termAddress(id);
          }}
        />
      )}
    </>
  );
}
