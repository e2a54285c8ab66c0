import { expect, test } from 'vitest';
import { readPlainText } from '../../../src/compile/plain-text.ts';

const blocks = (text: string): string[] =>
  readPlainText(text).blocks.map(({ start, end }) => text.slice(start, end));

test('empty lines part paragraphs, and single line ends do not', () => {
  expect(blocks('one\ntwo\n\n \nthree\n')).toEqual(['one\ntwo', 'three\n']);
});

test('without empty lines every line is a paragraph', () => {
  expect(blocks('one\ntwo\n')).toEqual(['one', 'two']);
});

test('the text itself stays as it is, so that offsets hold', () => {
  expect(readPlainText('  a \n\n b').text).toBe('  a \n\n b');
});
