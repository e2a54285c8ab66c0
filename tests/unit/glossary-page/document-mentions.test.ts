import { expect, it } from 'vitest';
import { countCitingTerms, listCitedParagraphs } from '../../../src/glossary-page/document-mentions.ts';
import type { Claim } from '../../../src/model/entry.ts';
import { glossaryOf } from '../search/glossary-of.ts';

const claim = (document: string, paragraph: number, says = 'It is so.'): Claim => ({
  says,
  as: 'view',
  whose: 'a writer',
  side: null,
  source: { document, paragraph },
});
const glossary = glossaryOf(
  { term: 'GPU', claims: [claim('one', 10), claim('one', 2, 'First.'), claim('one', 2, 'Second.')] },
  { term: 'Nvidia', claims: [claim('two', 1), claim('one', 2)] },
  { term: 'tariff', claims: [claim('two', 3)] },
);

it('the paragraphs of a document come in its order, each with the terms that cite it and what they take', () => {
  const listed = listCitedParagraphs(glossary, 'one').map(({ paragraph, citations }) => [
    paragraph,
    citations.map(({ entry, claims }) => [entry.id, claims.length]),
  ]);
  expect(listed).toEqual([
    [
      2,
      [
        ['GPU', 2],
        ['Nvidia', 1],
      ],
    ],
    [10, [['GPU', 1]]],
  ]);
});

it('a term counts once for a document, however often it cites it', () => {
  expect(countCitingTerms(glossary, 'one')).toBe(2);
  expect(countCitingTerms(glossary, 'none')).toBe(0);
});
