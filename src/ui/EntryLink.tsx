import type { ComponentChildren } from 'preact';

/** Opens the entry with this id in place of the one that is read. */
export type OpenEntry = (id: string) => void;

export interface EntryLinkProps {
  readonly id: string;
  readonly onOpenEntry: OpenEntry;
  readonly children: ComponentChildren;
}

/** A link to another entry. Without `href`: inside a page there is no address that it could name, and words may wrap. */
export function EntryLink({ id, onOpenEntry, children }: EntryLinkProps) {
  return (
    <a
      class="entry-link"
      role="link"
      tabIndex={0}
      onClick={() => onOpenEntry(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onOpenEntry(id);
      }}
    >
      {children}
    </a>
  );
}
