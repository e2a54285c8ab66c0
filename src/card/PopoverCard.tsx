import type { CitedEntry } from '../model/entry.ts';
import type { Position } from '../model/intent.ts';
import type { Level, Names } from '../model/settings.ts';
import { EntryView } from '../ui/EntryView.tsx';
import { direction, language, say } from '../words/say.ts';
import { CardActions } from './CardActions.tsx';

/** The id of the words that say where a term stands. */
const POSITION = 'position';

export interface PopoverCardProps {
  /** An entry, or why there is none. */
  readonly content: CitedEntry | 'missing' | 'failed';
  readonly level: Level;
  readonly names: Names;
  /** Said with the term's name when a key stepped to it. */
  readonly position?: Position | undefined;
  readonly canGoBack: boolean;
  /** Why the words were marked; null or nothing where the card shows another term than the one on the page. */
  readonly why?: readonly string[] | null;
}

/** The card: one entry, or an honest line where there is none, with the ways back and out. */
export function PopoverCard({ content, level, names, position, canGoBack, why = null }: PopoverCardProps) {
  return (
    <div
      class="card"
      role="dialog"
      aria-label={typeof content === 'object' ? content.entry.term : say('card_no_entry')}
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
          <button type="button" class="card-back" data-wish="back">
            {say('card_back')}
          </button>
        </div>
      )}
      {typeof content === 'object' ? (
        <>
          <EntryView card={content} onOpenEntry="by-name" names={names} unfolded={level === 'detailed'} />
          <div class="card-actions">
            <p class="card-notice" role="status" />
            <CardActions why={why} notice={null} />
          </div>
        </>
      ) : (
        <p class="card-message">{content === 'failed' ? say('card_failed') : say('card_missing')}</p>
      )}
      <button
        type="button"
        class="card-pin"
        data-wish="pin"
        aria-label={say('card_pin')}
        aria-pressed={false}
      />
      <button type="button" class="card-close" data-wish="close" aria-label={say('card_close')} />
    </div>
  );
}
