import { expect, it } from 'vitest';
import { listRows } from '../../../src/glossary-page/notebook-rows.ts';
import { indexCitations } from '../../../src/model/citation-index.ts';
import { MEETING, savedTerm } from '../learner/saved-fixture.ts';
import { glossaryOf } from '../search/glossary-of.ts';

const index = indexCitations({ ...glossaryOf({ term: 'tariff' }), redirects: { duty: 'tariff' } });
const rows = (...saved: ReturnType<typeof savedTerm>[]) =>
  listRows(
    { saved, known: ['glosslight/tariff'], timeline: { isOn: false, encounters: [] }, unreadable: [] },
    index,
  );

it('what was met last stands first, however long ago it was saved', () => {
  const met = savedTerm({ ref: 'glosslight/tariff', savedAt: 1, meetings: [{ ...MEETING, at: 9 }] });
  const kept = savedTerm({ ref: 'glosslight/arm', savedAt: 5, meetings: [] });
  expect(rows(kept, met).map(({ saved }) => saved.ref)).toEqual(['glosslight/tariff', 'glosslight/arm']);
});

it('a term has its entry and its state; one that the glossary has no longer is kept all the same', () => {
  expect(rows(savedTerm({ ref: 'glosslight/tariff' }))[0]).toMatchObject({
    entry: { id: 'tariff' },
    state: 'known',
  });
  expect(rows(savedTerm({ ref: 'glosslight/gone' }))[0]).toMatchObject({ entry: null, state: 'new' });
});

it('a term saved under an id of before has the entry that took its place', () => {
  expect(rows(savedTerm({ ref: 'glosslight/duty' }))[0]?.entry?.id).toBe('tariff');
});
