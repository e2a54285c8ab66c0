import type { Notice } from './popover-words.ts';
import * as words from './popover-words.ts';

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
    <div class="card-actions" lang="en">
      <p class="card-notice" role="status">
        {notice !== null && words.NOTICES[notice]}
      </p>
      {UNDOABLE.includes(notice) ? (
        <>
          {button('undo', words.UNDO)}
          {notice === 'wrong' && button('report', words.COPY_REPORT)}
        </>
      ) : (
        <>
          {button('save', words.SAVE)}
          {button('know', words.KNOW)}
          {button('copy', words.COPY)}
          {button('glossary', words.GLOSSARY)}
          {why !== null && (
            <details class="card-why">
              <summary class="card-action">{words.WHY}</summary>
              {why.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <p>
                {button('wrong', words.WRONG)}
                {button('not-here', words.NOT_HERE)}
                {button('options', words.OPTIONS)}
              </p>
            </details>
          )}
        </>
      )}
    </div>
  );
}
