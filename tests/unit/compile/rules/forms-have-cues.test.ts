import { expect, test } from 'vitest';
import { formsHaveCues } from '../../../../src/compile/rules/forms-have-cues.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test('an ambiguous form without cues for it is an error', () => {
  const lines = { forms: '[{text: widget, ambiguous: true}]', cues: '{against: [toolbar]}' };
  expect(judge(formsHaveCues, collectionOf({ widget: entryText('widget', lines) }))).toEqual([
    expect.stringContaining(
      'widget.yml:7:9 the form is ambiguous, but nothing speaks for this sense | widget',
    ),
  ]);
});

test('an ordinary English word without cues is warned about', () => {
  const [problem] = formsHaveCues.check(collectionOf({ chip: entryText('chip') }));
  expect(problem).toMatchObject({ level: 'warning', line: 7, column: 9, found: 'chip' });
});

test.each([
  ['cues against', { cues: '{against: [potato]}' }],
  ['an exact case', { forms: '[{text: Chip, case: exact}]' }],
  ['more than one word', { forms: '[computer chip]' }],
  ['a rare word', { forms: '[semiconductor]' }],
])('a form with %s is no ordinary word without cues', (_, lines) => {
  expect(judge(formsHaveCues, collectionOf({ chip: entryText('chip', lines) }))).toEqual([]);
});

test('a form without a letter or digit is told', () => {
  expect(judge(formsHaveCues, collectionOf({ chip: entryText('chip', { forms: '["--"]' }) }))).toEqual([
    'chip.yml:7:9 no word in the form | -- | letters or digits',
  ]);
});
