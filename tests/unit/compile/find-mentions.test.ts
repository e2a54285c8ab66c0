import { expect, test } from 'vitest';
import { explainMention, nameForm } from '../../../src/compile/explain-mention.ts';
import { findMentions } from '../../../src/compile/find-mentions.ts';
import { listFormClaims } from '../../../src/compile/form-claims.ts';
import { openLexicon } from '../../../src/compile/open-lexicon.ts';
import { readHtml } from '../../../src/compile/read-html.ts';
import { collectionOf, entryText } from './fixture.ts';

const forms = '[widget, {text: gizmo, ambiguous: true}]';
const collection = collectionOf({ widget: entryText('widget', { forms, cues: '{for: [factory]}' }) });
const lexicon = openLexicon(collection);
const page = readHtml('<nav>widget</nav><p>Two <b>widgets</b>.</p><p>A gizmo of the factory.</p>');

test('mentions have offsets into the whole text', () => {
  const mentions = findMentions(lexicon, page, { all: false });
  expect(mentions.map(({ start, end, text, id }) => [page.text.slice(start, end), text, id])).toEqual([
    ['widgets', 'widgets', 'widget'],
    ['gizmo', 'gizmo', 'widget'],
  ]);
});

test('what readers see no mark on is found when all is asked for', () => {
  expect(findMentions(lexicon, page, { all: true })).toHaveLength(3);
});

test('a mention says which form it is and why it was taken', () => {
  const claims = listFormClaims(collection.entries);
  const told = findMentions(lexicon, page, { all: false }).map((one) => [
    nameForm(one, claims),
    explainMention(one),
  ]);
  expect(told).toEqual([
    ['widget (plural)', 'the form is certain'],
    ['gizmo', 'the form is ambiguous; "factory" in the sentence +1.2'],
  ]);
});
