import { say, sayOf } from '../words/say.ts';
import type { Notice } from './notice.ts';

/** What a reader can ask of a card. */
export type CardWish =
  | 'save'
  | 'know'
  | 'wrong'
  | 'not-here'
  | 'copy'
  | 'report'
  | 'glossary'
  | 'options'
  | 'undo';

export interface CardActionsProps {
  /** Why the words were marked; null where the card shows another term than the one on the page. */
  readonly why: readonly string[] | null;
  /** What has come of the last wish. */
  readonly notice: Notice | null;
  readonly onWish: (wish: CardWish) => void;
}

/** What wishes can be undone once they are granted. */
const UNDOABLE: readonly (Notice | null)[] = ['saved', 'known', 'wrong', 'reported', 'site'];

/** The card's last line: what can be done about the term. Nothing here has an effect that is not as easily undone. */
export function CardActions({ why, notice, onWish }: CardActionsProps) {
  const button = (wish: CardWish, label: string) => (
    <button type="button" class="card-action" onClick={() => onWish(wish)}>
      {label}
    </button>
  );
  return (
    <div class="card-actions">
      <p class="card-notice" role="status">
        {notice !== null && sayOf('notice', notice)}
      </p>
      {UNDOABLE.includes(notice) ? (
        <>
          {button('undo', say('card_undo'))}
          {notice === 'wrong' && button('report', say('card_report'))}
        </>
      ) : (
        <>
          {button('save', say('card_save'))}
          {button('know', say('card_know'))}
          {button('copy', say('card_copy'))}
          {button('glossary', say('card_glossary'))}
          {why !== null && (
            <details class="card-why">
              <summary class="card-action">{say('card_why')}</summary>
              {why.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <p>
                {button('wrong', say('card_wrong'))}
                {button('not-here', say('card_not_here'))}
                {button('options', say('card_options'))}
              </p>
            </details>
          )}
        </>
      )}
    </div>
  );
}
