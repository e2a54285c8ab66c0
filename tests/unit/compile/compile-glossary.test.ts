import { expect, test } from 'vitest';
import { compileGlossary } from '../../../src/compile/compile-glossary.ts';
import { collectionOf, ENOUGH_WORDS, entryText } from './fixture.ts';

const claims =
  '[{says: It is so., as: view, whose: a newsletter, document: newsletter, paragraph: 0, unnamed: It is meant.}]';
const collection = collectionOf(
  {
    tool: entryText('tool', { relations: '{made-by: [chip], see-also: [part]}' }),
    chip: entryText('chip', { brief: 'A [tool](tool) of sorts.', claims, cues: '{for: [wafer]}' }),
    part: entryText('part', {
      relations: '{part-of: [tool], rival-of: [chip]}',
      forms: '[{text: Part, case: exact, derive: []}]',
    }),
  },
  { redirects: '{old-chip: chip}' },
);
const { glossary, forms } = compileGlossary(collection);

test('entries are sorted by id and carry what a card shows', () => {
  expect(glossary.entries.map(({ id }) => id)).toEqual(['chip', 'part', 'tool']);
  expect(glossary.entries[0]).toEqual({
    pack: 'glosslight',
    id: 'chip',
    term: 'chip',
    kind: 'hardware',
    topics: ['chips'],
    brief: ['A ', { text: 'tool', entry: 'tool' }, ' of sorts.'],
    more: [ENOUGH_WORDS],
    contested: null,
    claims: [
      {
        says: 'It is so.',
        as: 'view',
        whose: 'a newsletter',
        side: null,
        source: { document: 'newsletter', paragraph: 0 },
      },
    ],
    facts: [],
    relations: [
      { type: 'makes', entry: 'tool', term: 'tool' },
      { type: 'rival-of', entry: 'part', term: 'part' },
    ],
    forms: ['chip'],
    asks: [],
    checked: '2026-11-01',
  });
});

test('inverses are derived, and "see also" gives way to what says more', () => {
  expect(glossary.entries.find(({ id }) => id === 'tool')?.relations).toEqual([
    { type: 'has-part', entry: 'part', term: 'part' },
    { type: 'made-by', entry: 'chip', term: 'chip' },
  ]);
});

test('forms and cues go to the lexicon under the name of the pack', () => {
  expect(forms.map(({ ref }) => ref)).toEqual(['glosslight/chip', 'glosslight/part', 'glosslight/tool']);
  expect(forms[0]?.cues).toEqual({ for: ['wafer'], against: [] });
  expect(forms[1]?.forms).toMatchObject([{ text: 'Part', case: 'exact', ambiguous: false, derive: [] }]);
});

test('redirects and documents come along, with null for what is not known', () => {
  expect(glossary.redirects).toEqual({ 'old-chip': 'chip' });
  expect(glossary.documents[1]).toMatchObject({
    id: 'opinion',
    publisher: null,
    date: null,
    url: null,
    paragraphs: 3,
  });
});

test('the order of the files makes no difference', () => {
  const reversed = { ...collection, entries: collection.entries.toReversed() };
  expect(JSON.stringify(compileGlossary(reversed))).toBe(JSON.stringify(compileGlossary(collection)));
});
