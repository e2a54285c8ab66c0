import { expect, it } from 'vitest';
import { writeMarkdown } from '../../../src/learner/export-markdown.ts';
import { MEETING, savedTerm } from './saved-fixture.ts';

const iso = (at: number) => new Date(at).toISOString();

it('a term is told with its sentence and a link to the spot; formatting of the page means nothing', () => {
  const saved = savedTerm({ meetings: [{ ...MEETING, sentence: 'They *feared* it.' }] });
  expect(writeMarkdown([{ saved, entry: null, state: 'known' }], iso)).toBe(
    ['# My terms', '## distillation-attack (known)', String.raw`> They \*feared\* it.`].join('\n\n') +
      '\n>\n> – [News of the day](<https://news.example/day#:~:text=They%20*feared*%20it.>), 2026-11-20\n',
  );
});
