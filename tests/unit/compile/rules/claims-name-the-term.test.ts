import { expect, test } from 'vitest';
import { claimsNameTheTerm } from '../../../../src/compile/rules/claims-name-the-term.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

const texts = new Map([
  [
    'opinion',
    new Map([
      [1, 'Widgets are sold.'],
      [2, 'They are sold.'],
      [3, 'A widget attack.'],
    ]),
  ],
]);

function judgeClaim(paragraph: number, more = ''): string[] {
  const claims = `[{says: So., as: view, whose: one, document: opinion, paragraph: ${paragraph}${more}}]`;
  const files = {
    widget: entryText('widget', { claims }),
    attack: entryText('attack', { forms: '[widget attack]' }),
  };
  return judge(claimsNameTheTerm, collectionOf(files, { texts }));
}

test('a cited paragraph that names the term is fine', () => {
  expect(judgeClaim(1)).toEqual([]);
});

test('one that does not is told, unless the claim says why', () => {
  expect(judgeClaim(2)).toEqual([
    expect.stringContaining(
      'widget.yml:11:74 the cited paragraph does not name the term | opinion, paragraph 2: They are sold.',
    ),
  ]);
  expect(judgeClaim(2, ', unnamed: It says "they".')).toEqual([]);
});

test('a reason that is not needed is told, but not where the name is part of a longer one', () => {
  expect(judgeClaim(1, ', unnamed: It says "they".')).toEqual([
    expect.stringContaining('the cited paragraph names the term after all'),
  ]);
  expect(judgeClaim(3, ', unnamed: It names the attack only.')).toEqual([]);
});

test('without the documents nothing is told', () => {
  const claims = '[{says: So., as: view, whose: one, document: opinion, paragraph: 2}]';
  expect(judge(claimsNameTheTerm, collectionOf({ widget: entryText('widget', { claims }) }))).toEqual([]);
});
