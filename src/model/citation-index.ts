import { type CitedEntry, type Entry, entryRef, type Glossary, type SourceDocument } from './entry.ts';

/** A glossary ready for looking entries up by name, redirects honoured. */
export interface CitationIndex {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
}

export function indexCitations(glossary: Glossary): CitationIndex {
  const entries = new Map(glossary.entries.map((entry) => [entryRef(entry), entry]));
  for (const [old, id] of Object.entries(glossary.redirects)) {
    const entry = entries.get(`${glossary.pack}/${id}`);
    if (entry !== undefined) entries.set(`${glossary.pack}/${old}`, entry);
  }
  return { entries, documents: new Map(glossary.documents.map((document) => [document.id, document])) };
}

/** An entry by its `pack/id`, with the documents that its claims cite; null where there is none. */
export function citeEntry(index: CitationIndex, ref: string): CitedEntry | null {
  const entry = index.entries.get(ref);
  if (entry === undefined) return null;
  const ids = new Set(entry.claims.map((claim) => claim.source.document));
  const documents = [...ids].flatMap((id) => index.documents.get(id) ?? []);
  return { entry, documents };
}
