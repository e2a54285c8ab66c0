import { expect, it } from 'vitest';
import { indexCitations } from '../../../src/model/citation-index.ts';
import type { SourceDocument } from '../../../src/model/entry.ts';
import { listPageTerms } from '../../../src/popup/listing.ts';
import { writePageBrief } from '../../../src/popup/page-brief.ts';
import { glossaryOf } from '../search/glossary-of.ts';

const document: SourceDocument = {
  id: 'race',
  title: 'The race',
  publisher: 'A newsletter',
  date: '2024-12-19',
  dateNote: null,
  kind: 'analysis',
  attribution: 'a newsletter',
  url: 'https://example.org/race',
  paragraphs: 3,
};
const glossary = {
  ...glossaryOf(
    {
      term: 'chip war',
      brief: ['A dispute over ', { text: 'chips', entry: 'chip' }, '.'],
      contested: 'It is disputed who began it.',
      claims: [
        {
          says: 'It began.',
          as: 'view',
          whose: 'a writer',
          side: null,
          source: { document: 'race', paragraph: 1 },
        },
      ],
    },
    { term: 'C*', brief: ['A <b>language</b>.'] },
  ),
  documents: [document],
};
const index = indexCitations(glossary);
const terms = listPageTerms(
  {
    kind: 'readable',
    host: 'news.example',
    terms: [
      { ref: 'glosslight/C*', count: 1 },
      { ref: 'glosslight/chip war', count: 2 },
    ],
  },
  index,
);
const brief = writePageBrief({ host: 'news.example', terms, index });

it('a page’s terms stand in its order, each explained, with what it draws on', () => {
  expect(brief.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# Terms on news.example',
    String.raw`## C\* (concept)`,
    '## chip war (concept)',
  ]);
  expect(brief).toContain('A dispute over chips.\n\nDisputed: It is disputed who began it.');
  expect(brief).toContain('- [The race](https://example.org/race), A newsletter, 19 Dec 2024');
});

it('nothing of an entry is taken for formatting', () => {
  expect(brief).toContain(String.raw`A \<b\>language\</b\>.`);
});
