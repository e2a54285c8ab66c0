import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CitedEntry } from '../model/entry.ts';
import { EntryView } from '../ui/EntryView.tsx';
import { Icon } from './Icon.tsx';

export interface EntryPaneProps {
  readonly card: CitedEntry;
  /** Where the way back leads, in words. */
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly onOpenEntry: (id: string) => void;
}

/** A whole entry in place of the list. It takes the focus, so that the keys scroll it. */
export function EntryPane({ card, backLabel, onBack, onOpenEntry }: EntryPaneProps) {
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    pane.current?.focus();
    pane.current?.scrollTo(0, 0);
  }, [card.entry]);
  return (
    <section class="pane" ref={pane} tabIndex={-1} aria-label={card.entry.term}>
      <button class="back" type="button" onClick={onBack}>
        <Icon shape="back" /> {backLabel}
      </button>
      <EntryView card={card} onOpenEntry={onOpenEntry} expanded />
    </section>
  );
}
