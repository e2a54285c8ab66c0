import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CitedEntry } from '../model/entry.ts';
import type { Names } from '../model/settings.ts';
import { EntryView } from '../ui/EntryView.tsx';
import { say } from '../words/say.ts';
import { Icon } from './Icon.tsx';

export interface EntryPaneProps {
  readonly card: CitedEntry;
  readonly names: Names;
  /** Where the way back leads, in words. */
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly onOpenEntry: (id: string) => void;
  /** Opens the entry in the glossary page. */
  readonly onGlossary: () => void;
  /** Shows the term where it stands on the page; null where the page has it not. */
  readonly onShow: (() => void) | null;
  /** Whether the term is among the saved ones. */
  readonly isSaved: boolean;
  readonly onSave: () => void;
}

/** A whole entry in place of the list. It takes the focus, so that the keys scroll it. */
export function EntryPane(props: EntryPaneProps) {
  const { card, names, backLabel, onBack, onOpenEntry, onGlossary, onShow, isSaved, onSave } = props;
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    pane.current?.focus();
    pane.current?.scrollTo(0, 0);
  }, [card.entry]);
  return (
    <section class="pane" ref={pane} tabIndex={-1} aria-label={card.entry.term}>
      <p class="pane-bar">
        <button class="back" type="button" onClick={onBack}>
          <Icon shape="back" /> <span>{backLabel}</span>
        </button>
        {onShow !== null && (
          <button class="text-button" type="button" onClick={onShow}>
            {say('popup_show')}
          </button>
        )}
        <button class="text-button" type="button" disabled={isSaved} onClick={onSave}>
          {isSaved ? say('popup_saved') : say('popup_save')}
        </button>
        <button class="text-button" type="button" onClick={onGlossary}>
          {say('popup_whole_page')}
        </button>
      </p>
      <EntryView card={card} onOpenEntry={onOpenEntry} names={names} expanded />
    </section>
  );
}
