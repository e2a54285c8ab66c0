import type { Inline } from '../model/entry.ts';
import { EntryLink, type OpenEntry } from './EntryLink.tsx';

/** Runs of text, those that name another entry as links to it. */
export function InlineText({ runs, onOpenEntry }: { runs: readonly Inline[]; onOpenEntry: OpenEntry }) {
  return runs.map((run, index) =>
    typeof run === 'string' ? (
      run
    ) : (
      <EntryLink key={index} id={run.entry} onOpenEntry={onOpenEntry}>
        {run.text}
      </EntryLink>
    ),
  );
}
