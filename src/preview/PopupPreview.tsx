import '../popup/popup.css';
import type { CitedEntry } from '../model/entry.ts';
import { EntryPane } from '../popup/EntryPane.tsx';

/** An entry as the toolbar popup shows it. Its links lead to the preview of the other entry. */
export function PopupPreview({ card }: { card: CitedEntry }) {
  const openEntry = (id: string): void => {
    (window.top ?? window).location.search = `?${new URLSearchParams({ id })}`;
  };
  return (
    <main class="popup">
      <EntryPane
        card={card}
        names="english"
        backLabel="Back"
        onBack={() => {}}
        onOpenEntry={openEntry}
        onGlossary={() => {}}
        onShow={null}
        isSaved={false}
        onSave={() => {}}
      />
    </main>
  );
}
