import { expect, it } from 'vitest';
import { writeCsv } from '../../../src/learner/export-csv.ts';
import { glossaryOf } from '../search/glossary-of.ts';
import { MEETING, savedTerm } from './saved-fixture.ts';

const [entry = null] = glossaryOf({
  term: 'distillation attack',
  brief: ['Copying a "model", by its answers.'],
}).entries;
const iso = (at: number) => new Date(at).toISOString();
const lines = (...meetings: (typeof MEETING)[]) =>
  writeCsv([{ saved: savedTerm({ meetings }), entry, state: 'new' }], iso).split('\r\n');

it('each place is a line; commas and quotation marks do not break it', () => {
  expect(lines(MEETING, { ...MEETING, sentence: 'Again.' })[1]).toBe(
    'distillation attack,new,"Copying a ""model"", by its answers.","They feared distillation attacks, and more.",News of the day,' +
      '"https://news.example/day#:~:text=They%20feared%20distillation%20attacks%2C%20and%20more.",'.replaceAll(
        '"',
        '',
      ) +
      '2026-11-20T00:00:00.000Z,',
  );
  expect(lines(MEETING, { ...MEETING, sentence: 'Again.' })).toHaveLength(4);
});

it('a term without a place has a line of its own', () => {
  expect(lines()[1]).toMatch(/^distillation attack,new,.*,,,,2026-11-20/);
});

it('what a spreadsheet would run is plain text', () => {
  expect(lines({ ...MEETING, title: '=HYPERLINK("x")' })[1]).toContain(`"'=HYPERLINK(""x"")"`);
});
