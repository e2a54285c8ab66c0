import { expect, test } from 'vitest';
import { readDocuments } from '../../../src/compile/read-documents.ts';
import { writeProject } from './project-fixture.ts';

const index = '[{"slug": "opinion", "paragraphs": "a.json"}]';

test('paragraphs are read by document and number; what has a name is paragraph 0', () => {
  const paragraphs =
    '[{"paragraph": 1, "text": "One."}, {"paragraph": "title", "text": "T"}, {"paragraph": "card", "text": "C"}]';
  const root = writeProject({ 'index.json': index, 'a.json': paragraphs });
  expect(readDocuments(root)).toEqual(
    new Map([
      [
        'opinion',
        new Map([
          [1, 'One.'],
          [0, 'T\nC'],
        ]),
      ],
    ]),
  );
});

test.each([
  [{}, 'There is no '],
  [{ 'index.json': '{' }, 'index.json is no JSON'],
  [{ 'index.json': index, 'a.json': '[{"text": 1}]' }, 'a.json is not what it should be'],
])('a folder that is not like that is told: %j', (files, told) => {
  expect(() => readDocuments(writeProject(files))).toThrow(told);
});
