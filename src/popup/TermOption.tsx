import { plainText } from '../model/entry.ts';
import type { SearchResult } from '../search/term-search.ts';
import { CONTENT } from '../ui/content-language.ts';
import { say, sayCount, sayOf } from '../words/say.ts';
import { Icon } from './Icon.tsx';
import type { ListedTerm } from './listing.ts';

export interface TermOptionProps {
  readonly id: string;
  readonly term: ListedTerm;
  readonly active: boolean;
  readonly onOpen: () => void;
  /** Shows the term where it stands on the page. */
  readonly onShow?: (() => void) | undefined;
}

/** One term of the list: its name, why it is there, and what it is in a sentence. */
export function TermOption({ id, term, active, onOpen, onShow }: TermOptionProps) {
  const { entry } = term;
  return (
    // The search box has the focus and the keys (the combobox pattern); these are for who comes here by other ways.
    <div
      class="term"
      role="option"
      tabIndex={-1}
      id={id}
      aria-selected={active}
      data-entry={entry.id}
      onClick={onOpen}
      onKeyDown={({ key }) => {
        if (key === 'Enter') onOpen();
      }}
    >
      <p class="term-head">
        {'label' in term ? (
          <Name result={term} />
        ) : (
          <span class="term-name" {...CONTENT}>
            {entry.term}
          </span>
        )}
        {'tier' in term && <span class="term-reason">{sayOf('reason', term.tier)}</span>}
        {'count' in term && <Count count={term.count} onShow={onShow} />}
      </p>
      <p class="term-brief" {...CONTENT}>
        {plainText(entry.brief)}
      </p>
    </div>
  );
}

/** How often the page has the term. Pressed, it leads there; an option has no keys for that, its entry has a button. */
function Count({ count, onShow }: { count: number; onShow: (() => void) | undefined }) {
  return (
    <span class="term-reason">
      <span
        class="term-show"
        aria-hidden="true"
        title={say('popup_show')}
        onClick={(event) => {
          event.stopPropagation();
          onShow?.();
        }}
      >
        {count} × <Icon shape="down" />
      </span>
      <span class="unseen">{sayCount('popup_marks', count)}</span>
    </span>
  );
}

/** The term with the letters that fit marked; the wording that fits beside it, where that is another. */
function Name({ result: { entry, label } }: { result: SearchResult }) {
  const words = label.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text));
  const isTerm = label.map(({ text }) => text).join('') === entry.term;
  if (isTerm)
    return (
      <span class="term-name" {...CONTENT}>
        {words}
      </span>
    );
  return (
    <span>
      <span class="term-name" {...CONTENT}>
        {entry.term}
      </span>{' '}
      <span class="term-other" {...CONTENT}>
        {words}
      </span>
    </span>
  );
}
