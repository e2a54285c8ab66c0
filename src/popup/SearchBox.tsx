import type { RefObject } from 'preact';
import { say } from '../words/say.ts';
import { Icon } from './Icon.tsx';
import type { PopupEvent } from './popup-state.ts';
import { LIST_ID, optionId } from './TermList.tsx';

export interface SearchBoxProps {
  readonly typed: string;
  readonly active: number;
  /** How many terms are listed. */
  readonly count: number;
  readonly box: RefObject<HTMLInputElement | null>;
  readonly onEvent: (event: PopupEvent) => void;
  /** Opens the term that the arrow keys are at: here, or with Ctrl or Cmd held, in the glossary page. */
  readonly onOpenActive: (where: 'here' | 'glossary') => void;
}

const MOVES: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** Where words are typed; the keys reach the list from here, so the cursor never leaves it. */
export function SearchBox({ typed, active, count, box, onEvent, onOpenActive }: SearchBoxProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys belong to the input method while it composes; with Shift they select text.
    if (event.isComposing || event.shiftKey || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key === 'Enter') onOpenActive('glossary');
      return;
    }
    const to = MOVES[event.key];
    if (to !== undefined && count > 0) {
      event.preventDefault();
      onEvent({ type: 'move', to, count });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onOpenActive('here');
    }
  };
  const read = (event: InputEvent | CompositionEvent): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    // Half a syllable is not searched for; the end of the composition brings the whole.
    const composing = event.type === 'input' && 'isComposing' in event && event.isComposing;
    onEvent({ type: composing ? 'compose' : 'type', text: event.currentTarget.value });
  };
  return (
    <div class="search">
      <Icon shape="search" />
      <input
        ref={box}
        class="search-box"
        type="text"
        role="combobox"
        aria-label={say('search_label')}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={LIST_ID}
        {...(active >= 0 && active < count ? { 'aria-activedescendant': optionId(active) } : {})}
        placeholder={say('search_hint')}
        value={typed}
        autocomplete="off"
        // Written so, it is set as an attribute: the property of that name, all in small letters, takes "off" for true.
        autoCorrect="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
        onInput={read}
        onCompositionEnd={read}
        onKeyDown={onKeyDown}
      />
      {typed !== '' && (
        <button
          class="icon-button"
          type="button"
          aria-label={say('search_clear')}
          onClick={() => {
            onEvent({ type: 'type', text: '' });
            box.current?.focus();
          }}
        >
          <Icon shape="clear" />
        </button>
      )}
    </div>
  );
}
