import { drawCard, drawFailed } from '../card/draw-card.tsx';
import style from '../card/popover.css?inline';
import { type CitedEntry, type Entry, entryRef } from '../model/entry.ts';
import { createPopover } from '../popover/popover-controller.ts';

/** Makes the very popover that pages get, for a term that stands in `app`; gives back how to open it. */
export function preparePopover({
  entry,
  lookUp,
  app,
}: {
  entry: Entry;
  lookUp: (ref: string) => CitedEntry | null;
  app: Element;
}): () => void {
  const popover = createPopover({
    document,
    signal: new AbortController().signal,
    loadCard: (request) => Promise.resolve(drawCard(lookUp(request.ref), request)),
    loadBasics: () => Promise.resolve({ style, failed: drawFailed() }),
    // Nothing can be stored here, and the card says so.
    services: {
      change: () => Promise.resolve(false),
      save: () => Promise.resolve(false),
      undoSave: () => Promise.resolve(false),
      openOptions() {},
      openGlossary() {},
    },
  });
  const mark = {
    key: 1,
    ref: entryRef(entry),
    words: entry.term,
    measure: () => [...(app.querySelector('button')?.getClientRects() ?? [])],
    // The preview is as light or dark as its reader's browser.
    colours: () => ({ ink: '', grounds: [], filters: [] }),
  };
  return () => popover.handle({ type: 'step', mark, time: performance.now() });
}
