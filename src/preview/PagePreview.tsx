import { useEffect, useRef } from 'preact/hooks';
import { type CitedEntry, entryRef } from '../model/entry.ts';
import { createPopover, type Popover } from '../popover/popover-controller.ts';
import './preview.css';

export interface PagePreviewProps {
  readonly card: CitedEntry;
  readonly lookUp: (ref: string) => CitedEntry | null;
}

/** The term in a page, with its popover open, and the popup beside it. */
export function PagePreview({ card: { entry }, lookUp }: PagePreviewProps) {
  const term = useRef<HTMLButtonElement>(null);
  const popover = useRef<Popover | null>(null);
  const open = (): void => {
    const mark = {
      key: 1,
      ref: entryRef(entry),
      words: entry.term,
      measure: () => [...(term.current?.getClientRects() ?? [])],
    };
    popover.current?.handle({ type: 'step', mark, time: performance.now() });
  };
  useEffect(() => {
    const life = new AbortController();
    const loadEntry = (ref: string) => Promise.resolve(lookUp(ref));
    popover.current = createPopover({ document, signal: life.signal, loadEntry });
    open();
    return () => life.abort();
  }, []);
  return (
    <main>
      <p>
        A page may say{' '}
        <button type="button" ref={term} onClick={open}>
          {entry.term}
        </button>
        , and its readers see this card.
      </p>
      <iframe title="Popup" src={`?${new URLSearchParams({ id: entry.id, view: 'popup' })}`} />
    </main>
  );
}
