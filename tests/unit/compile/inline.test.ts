import { expect, test } from 'vitest';
import { listLinks, parseInline } from '../../../src/compile/inline.ts';

test('words in brackets link to the entry in parentheses', () => {
  expect(parseInline('A [large model](ai-model) and a [chip](gpu).')).toEqual([
    'A ',
    { text: 'large model', entry: 'ai-model' },
    ' and a ',
    { text: 'chip', entry: 'gpu' },
    '.',
  ]);
});

test('line breaks and repeated spaces become one space', () => {
  expect(parseInline('One\n  line  and [two\n words](gpu) \n')).toEqual([
    'One line and ',
    { text: 'two words', entry: 'gpu' },
  ]);
});

test.each(['[alone]', '(alone)', '[a](B)', '[a] (b)', '[](b)', 'f(x)[1]'])('"%s" is no link', (text) => {
  expect(parseInline(text)).toEqual([text]);
});

test('links are listed in order', () => {
  expect(listLinks('[a](x-1) b [c](y)')).toEqual(['x-1', 'y']);
});
