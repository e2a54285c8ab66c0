import { expect, test } from 'vitest';
import { textIsPlain } from '../../../../src/compile/rules/text-is-plain.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test.each([
  ['HTML', 'It is <b>bold</b>.', 'HTML in the text | <b>'],
  ['an entity', 'One &amp; two.', 'HTML in the text | &amp;'],
  ['Markdown', 'It is **bold**.', 'Markdown in the text | **'],
  ['an address', 'See https://example.org now.', 'a web address in the text | https://example.org'],
  ['a zero-width space', 'in\u200bvisible', 'an invisible character in the text | U+200B'],
  ['a direction override', 'tx\u202Efdp', 'an invisible character in the text | U+202E'],
  ['a replacement character', 'caf\uFFFD', 'a broken character in the text | U+FFFD'],
  ['a broken link', 'a [link] (chip)', 'a link that is none | a [link] (chip)'],
])('%s in the text is told', (_, text, told) => {
  const brief = JSON.stringify(text);
  expect(judge(textIsPlain, collectionOf({ chip: entryText('chip', { brief }) }))).toEqual([
    expect.stringContaining(told),
  ]);
});

test('a link outside of brief and more is told', () => {
  const contested = 'Whether a [tool](tool) is one.';
  expect(judge(textIsPlain, collectionOf({ chip: entryText('chip', { contested }) }))).toEqual([
    expect.stringContaining('chip.yml:11:12 a link that is none'),
  ]);
});

test('letters stored apart from their accents are told', () => {
  const brief = '"A cafe\u0301 on the corner."';
  expect(judge(textIsPlain, collectionOf({ chip: entryText('chip', { brief }) }))).toEqual([
    expect.stringContaining('chip.yml:5:8 letters and accents are stored apart'),
  ]);
});

test('links, dashes, quotes, Chinese and figures are plain text', () => {
  const brief = '"A “[tool](tool)” – 出口管制, C++, AT&T, R&D; 5 < 6 and a_b."';
  expect(judge(textIsPlain, collectionOf({ chip: entryText('chip', { brief }) }))).toEqual([]);
});
