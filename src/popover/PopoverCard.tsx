import type { Position } from '../model/intent.ts';
import type { Level } from '../model/settings.ts';
import type { OpenEntry } from '../ui/EntryLink.tsx';
import { EntryView } from '../ui/EntryView.tsx';
import { direction, language, say } from '../words/say.ts';
import { CardActions, type CardActionsProps } from './CardActions.tsx';
import type { CardContent } from './popover-events.ts';

/** The id of the words that say where a term stands. */
const POSITION = 'position';

export interface PopoverCardProps {
  readonly content: CardContent;
  readonly level: Level;
  /** Said with the term's name when a key stepped to it. */
  readonly position?: Position | undefined;
  readonly canGoBack: boolean;
  readonly pinned: boolean;
  /** Null where the card is shown outside of pages. */
  readonly actions: CardActionsProps | null;
  readonly onOpenEntry: OpenEntry;
  readonly onBack: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** The card: one entry, or an honest line where there is none, with the ways back and out. */
export function PopoverCard(props: PopoverCardProps) {
  const { content, level, position, canGoBack, pinned, actions, onOpenEntry, onBack, onPin, onClose } = props;
  const label = content.kind === 'entry' ? content.card.entry.term : say('card_no_entry');
  return (
    <div
      class="card"
      role="dialog"
      aria-label={label}
      aria-describedby={position && POSITION}
      tabIndex={-1}
      lang={language()}
      dir={direction()}
    >
      {position && (
        <span id={POSITION} class="entry-unseen">
          {say('card_position', { at: position.at, of: position.of })}
        </span>
      )}
      {canGoBack && (
        <div class="card-bar">
          <button type="button" class="card-back" onClick={onBack}>
            {say('card_back')}
          </button>
        </div>
      )}
      {content.kind === 'entry' ? (
        <>
          <EntryView card={content.card} onOpenEntry={onOpenEntry} unfolded={level === 'detailed'} />
          {actions !== null && <CardActions {...actions} />}
        </>
      ) : (
        <p class="card-message">{content.kind === 'failed' ? say('card_failed') : say('card_missing')}</p>
      )}
      <button
        type="button"
        class="card-pin"
        aria-label={say('card_pin')}
        aria-pressed={pinned}
        onClick={onPin}
      />
      <button type="button" class="card-close" aria-label={say('card_close')} onClick={onClose} />
    </div>
  );
}
