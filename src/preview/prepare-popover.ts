import { type CitedEntry, type Entry, entryRef } from '../model/entry.ts';
import style from '../popover/popover.css?inline';
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
    loadEntry: (ref) => Promise.resolve(lookUp(ref)),
    loadStyle: () => Promise.resolve(style),
  });
  const mark = {
    key: 1,
    ref: entryRef(entry),
    words: entry.term,
    measure: () => [...(app.querySelector('button')?.getClientRects() ?? [])],
  };
  return () => popover.handle({ type: 'step', mark, time: performance.now() });
}
