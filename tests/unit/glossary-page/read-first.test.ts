import { expect, it } from 'vitest';
import { listPrerequisites } from '../../../src/glossary-page/read-first.ts';
import { indexCitations } from '../../../src/model/citation-index.ts';
import type { Entry, RelationType } from '../../../src/model/entry.ts';
import { glossaryOf } from '../search/glossary-of.ts';

const to = (type: RelationType, entry: string) => ({ type, entry, term: entry });
const naming = (...ids: string[]) => ids.map((entry) => ({ text: entry, entry }));

function readFirst(of: string, ...entries: (Partial<Entry> & { term: string })[]): string[] {
  const index = indexCitations(glossaryOf(...entries));
  const entry = index.entries.get(`glosslight/${of}`);
  return entry === undefined ? [] : listPrerequisites(index, entry).map(({ id }) => id);
}

it('what a term is a kind of, what it needs and what its brief names is read first', () => {
  const attack = {
    term: 'attack',
    brief: naming('model'),
    relations: [
      to('is-a', 'distillation'),
      to('needs', 'api'),
      to('rival-of', 'other'),
      to('see-also', 'chip'),
    ],
  };
  const others = ['model', 'distillation', 'api', 'other', 'chip'].map((term) => ({ term }));
  expect(readFirst('attack', attack, ...others).toSorted()).toEqual(['api', 'distillation', 'model']);
});

it('what the others build upon comes before them', () => {
  const attack = { term: 'attack', brief: naming('distillation', 'model') };
  const distillation = { term: 'distillation', brief: naming('model') };
  expect(readFirst('attack', attack, distillation, { term: 'model' })).toEqual(['model', 'distillation']);
});

it('two terms that explain each other do not go round in circles', () => {
  const race = { term: 'race', brief: naming('chip', 'gpu') };
  const chip = { term: 'chip', brief: naming('gpu') };
  const gpu = { term: 'gpu', brief: naming('chip') };
  expect(readFirst('race', race, chip, gpu)).toEqual(['gpu', 'chip']);
});

it('a term that builds upon nothing, or upon itself, needs no reading before', () => {
  expect(readFirst('ai', { term: 'ai', brief: naming('ai') })).toEqual([]);
});
