import { BUNDLED_PACK, type Entry, entryRef, type Glossary, type SourceDocument } from '../model/entry.ts';
import type { EntryForms } from '../model/forms.ts';
import type { Collection } from './collection.ts';
import type { AuthoredEntry } from './entry-schema.ts';
import type { AuthoredDocument } from './frame-schema.ts';
import { parseInline } from './inline.ts';
import { listRelations } from './list-relations.ts';

/** What people read, and what the matcher works with. */
export interface Compiled {
  readonly glossary: Glossary;
  readonly forms: readonly EntryForms[];
}

/** Compiles a collection that the rules have found free of errors. Pure: the same files give the same bytes. */
export function compileGlossary({ entries, topics, documents, redirects }: Collection): Compiled {
  const authored = entries.map(({ entry }) => entry).toSorted(byId);
  const relations = listRelations(authored);
  return {
    glossary: {
      pack: BUNDLED_PACK,
      entries: authored.map((entry) => compileEntry(entry, relations.get(entry.id) ?? [])),
      documents: documents.map(compileDocument),
      topics: topics.map(({ id, label, about }) => ({ id, label, about })),
      redirects: Object.fromEntries(Object.entries(redirects).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    },
    forms: authored.map(compileForms),
  };
}

function compileEntry(authored: AuthoredEntry, relations: Entry['relations']): Entry {
  const { id, term, kind, topics, contested = null, claims, facts, forms, asks, checked } = authored;
  return {
    pack: BUNDLED_PACK,
    id,
    term,
    kind,
    topics,
    brief: parseInline(authored.brief),
    more: parseInline(authored.more),
    contested,
    claims: claims.map(({ says, as, whose, side = null, document, paragraph }) => {
      return { says, as, whose, side, source: { document, paragraph } };
    }),
    facts,
    relations,
    forms: forms.map(({ text }) => text),
    asks,
    checked,
  };
}

/** The forms and cues of one entry, as the lexicon takes them. */
export function compileForms({ id, topics, forms, cues }: AuthoredEntry): EntryForms {
  return {
    ref: entryRef({ pack: BUNDLED_PACK, id }),
    topics,
    forms,
    cues: { for: cues?.for ?? [], against: cues?.against ?? [] },
  };
}

function compileDocument(authored: AuthoredDocument): SourceDocument {
  const {
    id,
    title,
    publisher = null,
    date = null,
    dateNote = null,
    kind,
    attribution,
    url = null,
  } = authored;
  return { id, title, publisher, date, dateNote, kind, attribution, url, paragraphs: authored.paragraphs };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
