import type { Claim, Entry, Glossary } from '../model/entry.ts';

/** What the glossary draws from one paragraph of a document. */
export interface CitedParagraph {
  readonly paragraph: number;
  readonly citations: readonly { readonly entry: Entry; readonly claims: readonly Claim[] }[];
}

/** The paragraphs of a document that claims cite, in its order, each with the terms whose claims cite it. */
export function listCitedParagraphs({ entries }: Glossary, document: string): readonly CitedParagraph[] {
  const paragraphs = new Map<number, Map<Entry, Claim[]>>();
  for (const entry of entries) {
    for (const claim of entry.claims) {
      if (claim.source.document !== document) continue;
      const { paragraph } = claim.source;
      const citations = paragraphs.get(paragraph) ?? new Map<Entry, Claim[]>();
      citations.set(entry, [...(citations.get(entry) ?? []), claim]);
      paragraphs.set(paragraph, citations);
    }
  }
  return [...paragraphs]
    .toSorted(([a], [b]) => a - b)
    .map(([paragraph, citations]) => ({
      paragraph,
      citations: [...citations].map(([entry, claims]) => ({ entry, claims })),
    }));
}

/** How many terms cite a document. */
export function countCitingTerms({ entries }: Glossary, document: string): number {
  return entries.filter(({ claims }) => claims.some(({ source }) => source.document === document)).length;
}
