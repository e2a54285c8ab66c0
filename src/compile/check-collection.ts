import type { Collection } from './collection.ts';
import { draftEntry } from './entry-draft.ts';
import { draftDocuments, draftRedirects, draftTopics } from './frame-draft.ts';
import { compareProblems, type Problem } from './problem.ts';
import type { DocumentTexts } from './read-documents.ts';
import type { Sources } from './read-sources.ts';
import { RULES } from './rules/all-rules.ts';
import { schema } from './rules/schema.ts';

/** Gathers what the rules look at; files with broken syntax stay in it as entries of blanks. */
export function collect({
  sources,
  today,
  texts = new Map(),
}: {
  sources: Sources;
  today: string;
  texts?: DocumentTexts;
}): Collection {
  const { terms, topics, documents, redirects } = sources;
  return {
    entries: terms.map(({ id, source }) => ({ id, source, entry: draftEntry(source.value) })),
    topics: draftTopics(topics.value),
    documents: draftDocuments(documents.value),
    redirects: draftRedirects(redirects.value),
    frame: { topics, documents, redirects },
    texts,
    today,
  };
}

/** All problems of a collection by all rules, in reading order. Of a file that holds nothing only that is told. */
export function checkCollection(collection: Collection): Problem[] {
  const { entries, frame } = collection;
  const sources = [...entries.map(({ source }) => source), ...Object.values(frame)];
  const blank = new Set(sources.filter(({ value }) => value === null).map(({ file }) => file));
  return RULES.flatMap((rule) => [...rule.check(collection)])
    .filter(({ code, file }) => !blank.has(file) || code === schema.code)
    .toSorted(compareProblems);
}
