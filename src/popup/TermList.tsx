import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListedTerm } from './listing.ts';
import { TermOption } from './TermOption.tsx';

export const LIST_ID = 'terms';

/** The id of an option in the page, by its place in the list. */
export function optionId(index: number): string {
  return `${LIST_ID}-${index}`;
}

export interface TermListProps {
  /** The list's name for those who hear it. */
  readonly label: string;
  readonly terms: readonly ListedTerm[];
  readonly active: number;
  readonly onOpen: (id: string, at: number) => void;
}

/** Terms to choose from, one of them at hand; the listbox of the search box. */
export function TermList({ label, terms, active, onOpen }: TermListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, terms]);
  return (
    <div class="terms" role="listbox" id={LIST_ID} aria-label={label} ref={list}>
      {terms.map((term, at) => (
        <TermOption
          key={term.entry.id}
          id={optionId(at)}
          term={term}
          active={at === active}
          onOpen={() => onOpen(term.entry.id, at)}
        />
      ))}
    </div>
  );
}
