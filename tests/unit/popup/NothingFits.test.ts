import { h } from 'preact';
import { expect, it } from 'vitest';
import { NothingFits } from '../../../src/popup/NothingFits.tsx';
import { drawView, findAll, wordsOf } from '../ui/read-view.ts';

const draw = (suggestAt: string | null) => drawView(h(NothingFits, { query: ' qwertz ', suggestAt }));

it('says what was not found, and that the term can be suggested', () => {
  expect(wordsOf(draw(null))).toContain('Nothing in the glossary fits “qwertz”.');
  expect(wordsOf(draw(null))).toContain('The glossary grows by suggestions');
});

it('leads to the place for suggestions where there is one', () => {
  const links = (at: string | null) =>
    findAll(draw(at), ({ tag }) => tag === 'a').map(({ props }) => props['href']);
  expect(links(null)).toEqual([]);
  expect(links('https://example.org/suggest')).toEqual(['https://example.org/suggest']);
});
