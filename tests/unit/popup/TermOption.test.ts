import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import type { ListedTerm } from '../../../src/popup/listing.ts';
import { TermOption, type TermOptionProps } from '../../../src/popup/TermOption.tsx';
import { createSearch } from '../../../src/search/term-search.ts';
import { glossaryOf } from '../search/glossary-of.ts';
import { drawView, findAll, wordsOf } from '../ui/read-view.ts';

const glossary = glossaryOf({
  term: 'export controls',
  id: 'export-controls',
  forms: ['export controls', 'chip ban'],
  brief: ['Rules on what may leave, such as ', { text: 'chips', entry: 'ai-chip' }, '.'],
});
const search = createSearch(glossary);

function onPage(count: number): ListedTerm {
  const [entry] = glossary.entries;
  if (entry === undefined) throw new Error('The glossary of this test has no entry.');
  return { entry, count };
}

function draw(given: Partial<TermOptionProps> = {}) {
  const props: TermOptionProps = {
    id: 'terms-0',
    term: onPage(2),
    active: false,
    onOpen: () => {},
    ...given,
  };
  const [option] = drawView(h(TermOption, props));
  if (option === undefined || typeof option === 'string') throw new Error('An option is an element.');
  return option;
}

function found(query: string) {
  const [term] = search(query);
  if (term === undefined) throw new Error(`Nothing was found for "${query}".`);
  return draw({ term });
}

const marks = (query: string) =>
  findAll([found(query)], ({ tag }) => tag === 'mark').map((mark) => wordsOf([mark]).trim());

it('an option tells tests and readers of screens what it is', () => {
  expect(draw({ active: true }).props).toMatchObject({
    role: 'option',
    id: 'terms-0',
    'aria-selected': true,
    'data-entry': 'export-controls',
  });
});

it('shows the term, why it is there, and what it is, without links', () => {
  const words = wordsOf([found('export contrlos')]);
  expect(words).toContain('similar spelling');
  expect(words).toContain('Rules on what may leave, such as chips.');
  expect(findAll([found('export')], ({ tag }) => tag === 'a')).toEqual([]);
});

it('letters that fit are marked, in the term or in the wording beside it', () => {
  expect(marks('export c')).toEqual(['export c']);
  expect(marks('chip b')).toEqual(['chip b']);
  expect(wordsOf([found('chip b')]).replaceAll('\n', '')).toContain('export controls chip ban');
});

it('a term of the page tells how often it stands there', () => {
  expect(wordsOf([draw()])).toContain('2 times on this page');
  expect(wordsOf([draw({ term: onPage(1) })])).toContain('once on this page');
});

it('a click opens it, and Enter where it has the focus', () => {
  const onOpen = vi.fn<() => void>();
  const { props } = draw({ onOpen });
  const [click, press] = [props['onClick'], props['onKeyDown']];
  if (typeof click !== 'function' || typeof press !== 'function')
    throw new Error('It takes no clicks or keys.');
  click();
  press({ key: 'a' });
  expect(onOpen).toHaveBeenCalledTimes(1);
  press({ key: 'Enter' });
  expect(onOpen).toHaveBeenCalledTimes(2);
});
