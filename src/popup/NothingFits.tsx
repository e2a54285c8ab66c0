import { nothingFits, SUGGEST, SUGGEST_LINK, TRY_OTHER_WORDS } from './popup-words.ts';

export interface NothingFitsProps {
  readonly query: string;
  /** Where a missing term can be suggested; null where there is no such place. */
  readonly suggestAt: string | null;
}

/** Says that nothing was found, and what can be done about it. */
export function NothingFits({ query, suggestAt }: NothingFitsProps) {
  return (
    <div class="notice">
      <p>{nothingFits(query)}</p>
      <p class="quiet">{TRY_OTHER_WORDS}</p>
      <p class="quiet">
        {SUGGEST}{' '}
        {suggestAt !== null && (
          <a class="entry-link" href={suggestAt} target="_blank" rel="noopener noreferrer">
            {SUGGEST_LINK}
          </a>
        )}
      </p>
    </div>
  );
}
