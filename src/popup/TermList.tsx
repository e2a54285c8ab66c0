import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TermGroup } from './listing.ts';
import { groupTitle } from './popup-words.ts';
import { TermOption } from './TermOption.tsx';

export const LIST_ID = 'terms';

/** The id of an option in the page, by its place in the list. */
export function optionId(index: number): string {
  return `${LIST_ID}-${index}`;
}

export interface TermListProps {
  /** The list's name for those who hear it. */
  readonly label: string;
  readonly groups: readonly TermGroup[];
  readonly active: number;
  readonly onOpen: (id: string, at: number) => void;
  /** Shows a term where it stands on the page; left out where there is no page. */
  readonly onShow?: (id: string) => void;
}

/** Terms to choose from, one of them at hand; the listbox of the search box. */
export function TermList({ label, groups, active, onOpen, onShow }: TermListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelectorAll('[role=option]')[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { terms }) => sum + terms.length, 0));
  return (
    <div class="terms" role="listbox" id={LIST_ID} aria-label={label} ref={list}>
      {groups.map((group, groupAt) => {
        const start = starts[groupAt] ?? 0;
        const options = group.terms.map((term, at) => (
          <TermOption
            key={term.entry.id}
            id={optionId(start + at)}
            term={term}
            active={start + at === active}
            onOpen={() => onOpen(term.entry.id, start + at)}
            onShow={onShow && (() => onShow(term.entry.id))}
          />
        ));
        if (group.kind === 'results') return options;
        const title = groupTitle(group);
        return (
          <div role="group" aria-label={title} key={group.kind}>
            <p class="list-title" aria-hidden="true">
              {title}
            </p>
            {options}
          </div>
        );
      })}
    </div>
  );
}
