import { expect, it } from 'vitest';
import { writeAnki } from '../../../src/learner/export-anki.ts';
import { glossaryOf } from '../search/glossary-of.ts';
import { MEETING, savedTerm } from './saved-fixture.ts';

const [entry = null] = glossaryOf({
  term: 'distillation attack',
  brief: ['A distillation attack copies\ta model.'],
}).entries;
const notes = (saved = savedTerm()) =>
  writeAnki([{ saved, entry, state: 'learning' }])
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

it('the sentence with a gap is in front, term and explanation behind, the source beside', () => {
  expect(notes()).toEqual([
    [
      'They feared _____, and more.',
      'distillation attack: A distillation attack copies a model.',
      expect.stringMatching(/^News of the day https:\/\/news\.example\/day#:~:text=/),
      'glosslight learning',
    ],
  ]);
});

it('without a sentence the explanation asks, and does not tell', () => {
  expect(notes(savedTerm({ meetings: [] }))[0]?.[0]).toBe('A _____ copies a model.');
});

it('tabs and line breaks of a page do not break a note', () => {
  const [note] = notes(savedTerm({ meetings: [{ ...MEETING, sentence: 'One\ttwo\nthree.' }] }));
  expect(note).toHaveLength(4);
});

it('the file tells Anki how to read it', () => {
  expect(writeAnki([]).split('\n').slice(0, 2)).toEqual(['#separator:tab', '#html:false']);
});
