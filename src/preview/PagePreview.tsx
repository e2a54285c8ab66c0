import type { Entry } from '../model/entry.ts';
import './preview.css';

/** The term as it may stand in a page, and the popup beside it. */
export function PagePreview({ entry, onPress }: { entry: Entry; onPress: () => void }) {
  return (
    <main>
      <p>
        A page may say{' '}
        <button type="button" onClick={onPress}>
          {entry.term}
        </button>
        , and its readers see this card.
      </p>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, in a window of its own size */}
      <iframe title="Popup" src={`?${new URLSearchParams({ id: entry.id, view: 'popup' })}`} />
    </main>
  );
}
