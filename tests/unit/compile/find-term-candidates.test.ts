import { expect, test } from 'vitest';
import { findMentions } from '../../../src/compile/find-mentions.ts';
import { findTermCandidates } from '../../../src/compile/find-term-candidates.ts';
import { openLexicon } from '../../../src/compile/open-lexicon.ts';
import { readPlainText } from '../../../src/compile/plain-text.ts';
import { collectionOf, entryText } from './fixture.ts';

const lexicon = openLexicon(collectionOf({ widget: entryText('widget') }));

function candidatesIn(...texts: string[]): string[] {
  const read = texts.map(readPlainText).map((text) => ({ text, mentions: findMentions(lexicon, text) }));
  return findTermCandidates(read).map(({ words, count }) => `${words} ${count}`);
}

test('names and phrases that come more than once are candidates, unusual ones first', () => {
  const text =
    'He met the Bureau of Widgetry. The Bureau of Widgetry uses lithography machines. Lithography machines cost money.';
  expect(candidatesIn(text)).toEqual(['Bureau of Widgetry 2']);
  expect(candidatesIn(`${text} Their lithography machines broke.`)).toContain('lithography machines 2');
});

test('words of entries, of single use and of everyday speech are none', () => {
  expect(
    candidatesIn(
      'The widget broke. Every widget breaks. Then they have time. And then they have time. Zyx once.',
    ),
  ).toEqual([]);
});
