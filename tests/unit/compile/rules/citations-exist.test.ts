import { expect, test } from 'vitest';
import { citationsExist } from '../../../../src/compile/rules/citations-exist.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

function judgeCitation(document: string, paragraph: number): string[] {
  const claims = `[{says: It is so., as: view, whose: somebody, document: ${document}, paragraph: ${paragraph}}]`;
  return judge(citationsExist, collectionOf({ chip: entryText('chip', { claims }) }));
}

test('a document that is not on the list is told', () => {
  expect(judgeCitation('newspaper', 1)).toEqual([
    'chip.yml:11:65 the claim cites an unknown document | newspaper | one of newsletter, opinion',
  ]);
});

test.each([
  ['opinion', 4, ['chip.yml:11:85 opinion has no paragraph 4 | 4 | 1 to 3']],
  ['opinion', 0, ['chip.yml:11:85 opinion has no paragraph 0 | 0 | 1 to 3']],
  ['opinion', 3, []],
  ['newsletter', 0, []],
])('%s, paragraph %i: told only where there is no such paragraph', (document, paragraph, told) => {
  expect(judgeCitation(document, paragraph)).toEqual(told);
});
