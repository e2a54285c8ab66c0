import { expect, test } from 'vitest';
import { parseSource } from '../../../src/compile/source.ts';

const parse = (text: string) => parseSource({ file: 'glossary/terms/chip.yml', text });

test('values, keys and words in values know their line and column', () => {
  const source = parse(
    'id: chip\nclaims:\n  - says: A fine thing.\n    as: view\nmore: >-\n  One\n  [two](x)\n',
  );
  expect(source.placeOf(['claims', 0, 'as'])).toEqual({ line: 4, column: 9 });
  expect(source.placeOfKey(['claims', 0, 'as'])).toEqual({ line: 4, column: 5 });
  expect(source.placeOfWords(['more'], '](x)')).toEqual({ line: 7, column: 7 });
  expect(source.placeOfWords(['id'], 'view')).toEqual({ line: 1, column: 5 });
});

test('a value that is missing is placed at what should hold it', () => {
  expect(parse('id: chip\nclaims:\n  - says: So.\n').placeOf(['claims', 0, 'whose'])).toEqual({
    line: 3,
    column: 5,
  });
});

test.each([
  ['a key that stands twice', 'id: a\nid: b\n', 2, 1, 'Merge the two'],
  ['a colon in bare text', 'brief: It is: this.\n', 1, 8, 'A colon after a word makes it a key'],
  ['a tab', 'claims:\n\t- a\n', 2, 1, 'Indent with spaces'],
  ['a quote that does not end', 'brief: "It is.\n', 2, 1, 'A quote or bracket that opens'],
  ['an alias', 'id: &a chip\nterm: *a\n', 2, 7, 'Write the value out'],
  ['text that is not indented', 'brief: >-\n  It is\nthis.\n', 3, 1, 'indent the line'],
  ['a merge conflict', 'id: a\n<<<<<<< HEAD\nterm: b\n=======\nterm: c\n>>>>>>> x\n', 2, 1, 'Two branches'],
  ['a second document', 'id: a\n---\nid: b\n', 2, 1, 'One entry a file'],
  ['a tag', 'id: !secret chip\n', 1, 5, 'begins with "!"'],
])('%s is a syntax problem with a way out', (_, text, line, column, tip) => {
  const { syntaxProblems, value } = parse(text);
  expect(syntaxProblems[0]).toMatchObject({
    code: 'syntax',
    line,
    column,
    tip: expect.stringContaining(tip),
  });
  expect(value).toBeNull();
});

test('deep nesting and an empty file do no harm', () => {
  expect(parse('').value).toBeNull();
  expect(parse(`a: ${'['.repeat(20_000)}`).syntaxProblems.length).toBeGreaterThan(0);
});
