import { type Rule, toProblem } from '../collection.ts';
import { suggest } from '../did-you-mean.ts';

const code = 'citations-exist';

/** A claim cites a paragraph that a known document has. */
export const citationsExist: Rule = {
  code,
  title: 'A claim cites a known document and a paragraph that it has.',
  *check({ entries, documents, frame }) {
    // Without a list every document would be unknown; that the list is broken has been told.
    if (frame.documents.value === null) return;
    const ids = documents.map(({ id }) => id);
    for (const { source, entry } of entries) {
      for (const [index, claim] of entry.claims.entries()) {
        if (claim.document === '') continue;
        const document = documents.find(({ id }) => id === claim.document);
        if (!document) {
          yield toProblem({
            code,
            source,
            at: ['claims', index, 'document'],
            message: 'the claim cites an unknown document',
            found: claim.document,
            expected: `one of ${ids.join(', ')}`,
            tip: suggest(claim.document, ids, 'Documents are listed in glossary/documents.yml.'),
          });
        } else if (Number.isInteger(claim.paragraph)) {
          const first = document.frontMatter ? 0 : 1;
          if (claim.paragraph >= first && claim.paragraph <= document.paragraphs) continue;
          yield toProblem({
            code,
            source,
            at: ['claims', index, 'paragraph'],
            message: `${document.id} has no paragraph ${claim.paragraph}`,
            found: `${claim.paragraph}`,
            expected: `${first} to ${document.paragraphs}`,
            tip: 'Count the paragraphs of the document again; the first is 1.',
          });
        }
      }
    }
  },
};
