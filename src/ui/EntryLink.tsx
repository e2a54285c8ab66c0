import type { ComponentChildren } from 'preact';

/**
 * What a link to an entry does: it opens the one with the given id in place, or leads to its address, or only names it
 * (`data-entry`) to whoever shows the view.
 */
export type OpenEntry = ((id: string) => void) | { readonly addressOf: (id: string) => string } | 'by-name';

export interface EntryLinkProps {
  readonly id: string;
  readonly onOpenEntry: OpenEntry;
  readonly children: ComponentChildren;
}

/** A link to another entry. Inside a page there is no address that it could name, and words may wrap. */
export function EntryLink({ id, onOpenEntry, children }: EntryLinkProps) {
  if (typeof onOpenEntry === 'object') {
    return (
      <a class="entry-link" href={onOpenEntry.addressOf(id)}>
        {children}
      </a>
    );
  }
  if (onOpenEntry === 'by-name') {
    return (
      <a class="entry-link" role="link" tabIndex={0} data-entry={id}>
        {children}
      </a>
    );
  }
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
