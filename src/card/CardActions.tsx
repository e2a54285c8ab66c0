import type { CardWish, Notice } from '../model/drawn-card.ts';
import { say } from '../words/say.ts';

export interface CardActionsProps {
  /** Why the words were marked; null where the card shows another term than the one on the page. */
  readonly why: readonly string[] | null;
  /** What has come of the last wish. */
  readonly notice: Notice | null;
}

/** What wishes can be undone once they are granted. */
const UNDOABLE: readonly (Notice | null)[] = ['saved', 'known', 'wrong', 'reported', 'site'];

/** The card's last line: what can be done about the term. Nothing here has an effect that is not as easily undone. */
export function CardActions({ why, notice }: CardActionsProps) {
  const button = (wish: CardWish, label: string) => (
    <button type="button" class="card-action" data-wish={wish}>
      {label}
    </button>
  );
  if (UNDOABLE.includes(notice)) {
    return (
      <>
        {button('undo', say('card_undo'))}
        {notice === 'wrong' && button('report', say('card_report'))}
      </>
    );
  }
  return (
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
  );
}
