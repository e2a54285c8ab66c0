import { expect, test } from 'vitest';
import { explainMention, nameForm } from '../../../src/compile/explain-mention.ts';
import { chooseMarked, findMentions } from '../../../src/compile/find-mentions.ts';
import { listFormClaims } from '../../../src/compile/form-claims.ts';
import { openLexicon } from '../../../src/compile/open-lexicon.ts';
import { readHtml } from '../../../src/compile/read-html.ts';
import { collectionOf, entryText } from './fixture.ts';

const forms = '[widget, {text: gizmo, ambiguous: true}]';
const collection = collectionOf({ widget: entryText('widget', { forms, cues: '{for: [factory]}' }) });
const lexicon = openLexicon(collection);
const page = readHtml(
  '<nav>widget</nav><p>Two <b>widgets</b>.</p><p>A gizmo of the factory.</p><h2>Later</h2><p>A widget.</p>',
);

test('mentions have offsets into the whole text', () => {
  const mentions = findMentions(lexicon, page);
  expect(mentions.map(({ start, end, text, id }) => [page.text.slice(start, end), text, id])).toEqual([
    ['widget', 'widget', 'widget'],
    ['widgets', 'widgets', 'widget'],
    ['gizmo', 'gizmo', 'widget'],
    ['widget', 'widget', 'widget'],
  ]);
});

test('readers see marks on text, not on menus, and one in each section', () => {
  const marked = chooseMarked(findMentions(lexicon, page), page);
  expect(marked.map(({ start }) => start)).toEqual([
    page.text.indexOf('widgets'),
    page.text.lastIndexOf('widget'),
  ]);
});

test('a mention says which form it is and why it was taken', () => {
  const claims = listFormClaims(collection.entries);
  const [, widgets, gizmo] = findMentions(lexicon, page).map(
    (one) => `${nameForm(one, claims)}: ${explainMention(one)}`,
  );
  expect(widgets).toMatch(/^widget \(plural\): the form is certain/);
  expect(gizmo).toMatch(/^gizmo: the form is ambiguous; .*"factory" in the sentence \+/);
});
