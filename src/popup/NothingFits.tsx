import { say } from '../words/say.ts';

export interface NothingFitsProps {
  readonly query: string;
  /** Where a missing term can be suggested; null where there is no such place. */
  readonly suggestAt: string | null;
}

/** Says that nothing was found, and what can be done about it. */
export function NothingFits({ query, suggestAt }: NothingFitsProps) {
  return (
    <div class="notice">
      <p>{say('search_nothing', { query: query.trim() })}</p>
      <p class="quiet">{say('search_other_words')}</p>
      <p class="quiet">
        {say('search_suggest')}{' '}
        {suggestAt !== null && (
          <a class="entry-link" href={suggestAt} target="_blank" rel="noopener noreferrer">
            {say('search_suggest_link')}
          </a>
        )}
      </p>
    </div>
  );
}
